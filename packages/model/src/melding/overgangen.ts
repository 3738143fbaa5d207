import type { MeldingStand } from './melding.ts'

export type MeldingOpdrachtSoort =
  | 'wijzig'
  | 'trek-in'
  | 'pak-op'
  | 'geef-terug'
  | 'leg-poging-vast'
  | 'trek-poging-in'
  | 'sluit'
  | 'heropen'
  | 'meld-aan'
  | 'voeg-toe'

/** How a melding goes on: in which state which command leads where. What is not here is refused. */
export const overgangen: readonly { van: MeldingStand; opdracht: MeldingOpdrachtSoort; naar: MeldingStand }[] = [
  { van: 'open', opdracht: 'wijzig', naar: 'open' },
  { van: 'open', opdracht: 'trek-in', naar: 'gesloten' },
  { van: 'open', opdracht: 'pak-op', naar: 'opgepakt' },
  { van: 'open', opdracht: 'geef-terug', naar: 'open' },
  { van: 'open', opdracht: 'trek-poging-in', naar: 'open' },
  { van: 'open', opdracht: 'sluit', naar: 'gesloten' },
  { van: 'open', opdracht: 'heropen', naar: 'open' },
  { van: 'open', opdracht: 'meld-aan', naar: 'geregistreerd' },
  { van: 'open', opdracht: 'voeg-toe', naar: 'geregistreerd' },
  { van: 'opgepakt', opdracht: 'wijzig', naar: 'opgepakt' },
  { van: 'opgepakt', opdracht: 'pak-op', naar: 'opgepakt' },
  { van: 'opgepakt', opdracht: 'geef-terug', naar: 'open' },
  { van: 'opgepakt', opdracht: 'leg-poging-vast', naar: 'opgepakt' },
  { van: 'opgepakt', opdracht: 'trek-poging-in', naar: 'opgepakt' },
  { van: 'opgepakt', opdracht: 'sluit', naar: 'gesloten' },
  { van: 'opgepakt', opdracht: 'meld-aan', naar: 'geregistreerd' },
  { van: 'opgepakt', opdracht: 'voeg-toe', naar: 'geregistreerd' },
  { van: 'gesloten', opdracht: 'trek-in', naar: 'gesloten' },
  { van: 'gesloten', opdracht: 'sluit', naar: 'gesloten' },
  { van: 'gesloten', opdracht: 'heropen', naar: 'open' },
  { van: 'geregistreerd', opdracht: 'voeg-toe', naar: 'geregistreerd' },
  { van: 'geregistreerd', opdracht: 'heropen', naar: 'open' },
]

/** Where this command leads from here; `undefined`: it does not. Pure. */
export function kan(stand: MeldingStand, opdracht: MeldingOpdrachtSoort): MeldingStand | undefined {
  return overgangen.find((overgang) => overgang.van === stand && overgang.opdracht === opdracht)?.naar
}
