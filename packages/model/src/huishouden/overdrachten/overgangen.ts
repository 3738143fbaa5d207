import type { OverdrachtStand } from './overdrachten.ts'

type Opdracht =
  | 'wijzig-overdracht'
  | 'aanvaard-overdracht'
  | 'weiger-overdracht'
  | 'beeindig-overdracht'
  | 'rond-overdracht-af'

/** How a hand-over goes on: in which state which command leads where. What is not here is refused. */
export const overgangen: readonly { van: OverdrachtStand; opdracht: Opdracht; naar: OverdrachtStand }[] = [
  { van: 'aangeboden', opdracht: 'wijzig-overdracht', naar: 'aangeboden' },
  { van: 'aangeboden', opdracht: 'aanvaard-overdracht', naar: 'aanvaard' },
  { van: 'aangeboden', opdracht: 'weiger-overdracht', naar: 'geweigerd' },
  { van: 'aangeboden', opdracht: 'beeindig-overdracht', naar: 'ingetrokken' },
  { van: 'aanvaard', opdracht: 'wijzig-overdracht', naar: 'aanvaard' },
  { van: 'aanvaard', opdracht: 'beeindig-overdracht', naar: 'afgebroken' },
  { van: 'aanvaard', opdracht: 'rond-overdracht-af', naar: 'afgerond' },
  { van: 'afgerond', opdracht: 'rond-overdracht-af', naar: 'afgerond' },
]

/** Where this command leads from here; `undefined`: it does not. Pure. */
export function kan(stand: OverdrachtStand, opdracht: Opdracht): OverdrachtStand | undefined {
  return overgangen.find((overgang) => overgang.van === stand && overgang.opdracht === opdracht)?.naar
}
