import type { AanvraagStand } from './voorzieningaanvragen.ts'

type Opdracht =
  | 'wijzig-voorzieningaanvraag'
  | 'neem-voorzieningaanvraag-in-behandeling'
  | 'beslis-voorzieningaanvraag'
  | 'trek-voorzieningaanvraag-in'

const open = ['ingediend', 'in-behandeling'] as const
const beslist = ['toegekend', 'afgewezen', 'buiten-behandeling'] as const

/** How an application goes on: in which state which command leads where. What is not here is refused. */
export const overgangen: readonly { van: AanvraagStand; opdracht: Opdracht; naar: AanvraagStand }[] = [
  ...open.map((van) => ({ van, opdracht: 'wijzig-voorzieningaanvraag' as const, naar: van })),
  ...open.map((van) => ({
    van,
    opdracht: 'neem-voorzieningaanvraag-in-behandeling' as const,
    naar: 'in-behandeling' as const,
  })),
  // Said again it is corrected, also after an objection.
  ...[...open, ...beslist].flatMap((van) =>
    beslist.map((naar) => ({ van, opdracht: 'beslis-voorzieningaanvraag' as const, naar })),
  ),
  ...open.map((van) => ({ van, opdracht: 'trek-voorzieningaanvraag-in' as const, naar: 'ingetrokken' as const })),
]

/** Does this command lead anywhere from here? Pure. */
export function kan(stand: AanvraagStand, opdracht: Opdracht): boolean {
  return overgangen.some((overgang) => overgang.van === stand && overgang.opdracht === opdracht)
}
