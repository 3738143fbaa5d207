import type { VerzoekStand } from './verzoek.ts'

export type VerzoekOpdrachtSoort =
  | 'wijzig'
  | 'neem-in-behandeling'
  | 'verleng'
  | 'willig-in'
  | 'willig-deels-in'
  | 'wijs-af'
  | 'trek-in'
  | 'heropen'

type Overgang = { van: VerzoekStand; opdracht: VerzoekOpdrachtSoort; naar: VerzoekStand }

const lopend = (van: 'ontvangen' | 'in-behandeling'): Overgang[] => [
  { van, opdracht: 'wijzig', naar: van },
  { van, opdracht: 'neem-in-behandeling', naar: 'in-behandeling' },
  { van, opdracht: 'verleng', naar: van },
  { van, opdracht: 'trek-in', naar: 'ingetrokken' },
]

/** How a request goes on: in which state which command leads where. What is not here is refused. */
export const overgangen: readonly Overgang[] = [
  ...lopend('ontvangen'),
  ...lopend('in-behandeling'),
  { van: 'in-behandeling', opdracht: 'willig-in', naar: 'ingewilligd' },
  { van: 'in-behandeling', opdracht: 'willig-deels-in', naar: 'deels-ingewilligd' },
  { van: 'in-behandeling', opdracht: 'wijs-af', naar: 'afgewezen' },
  { van: 'ingewilligd', opdracht: 'heropen', naar: 'ontvangen' },
  { van: 'deels-ingewilligd', opdracht: 'heropen', naar: 'ontvangen' },
  { van: 'afgewezen', opdracht: 'heropen', naar: 'ontvangen' },
  { van: 'ingetrokken', opdracht: 'trek-in', naar: 'ingetrokken' },
  { van: 'ingetrokken', opdracht: 'heropen', naar: 'ontvangen' },
]

/** Where this command leads from here; `undefined`: it does not. Pure. */
export function kanVerzoek(stand: VerzoekStand, opdracht: VerzoekOpdrachtSoort): VerzoekStand | undefined {
  return overgangen.find((overgang) => overgang.van === stand && overgang.opdracht === opdracht)?.naar
}
