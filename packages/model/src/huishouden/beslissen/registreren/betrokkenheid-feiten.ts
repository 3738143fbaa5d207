import type { Feit } from '../../feiten.ts'
import type { Huishouden, Medewerker } from '../../huishouden.ts'
import type { Omstandigheden } from '../../opdrachten.ts'
import { zelfdeInhoud } from '../../zelfde-inhoud.ts'

/** That an organisation became involved, or that another of its workers (or another number of hers) now is. */
export function betrokkenheidFeiten(huishouden: Huishouden, medewerker: Medewerker, door: Omstandigheden): Feit[] {
  const { organisatie, vandaag } = door
  const [betrokkenheidId, bekend] =
    Object.entries(huishouden.betrokkenheden).find(([, rij]) => rij.organisatie === organisatie) ?? []
  if (betrokkenheidId === undefined || !bekend)
    return [
      {
        soort: 'betrokkenheid-ontstaan',
        betrokkenheidId: door.nieuwId(),
        betrokkenheid: { organisatie, medewerker, sinds: vandaag },
      },
    ]
  if (zelfdeInhoud(bekend.medewerker, medewerker)) return []
  return [{ soort: 'betrokkenheid-gewijzigd', betrokkenheidId, betrokkenheid: { ...bekend, medewerker } }]
}
