import type { RegisseurAanwijzing } from '../registreren/aanmelding.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import type { Oordeel } from '../opdrachten.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

/**
 * Makes the calling organisation's worker the household's one regisseur. Saying the same again changes nothing; the same
 * worker under another number is a change of the number, and she is regisseur since the day she was.
 */
export function benoemRegisseur(huishouden: Huishouden, { medewerker }: RegisseurAanwijzing, door: Handeling): Oordeel {
  const huidig = huishouden.regisseur
  const zelfde = huidig?.organisatie === door.organisatie && huidig.medewerker.naam === medewerker.naam
  if (zelfde && zelfdeInhoud(huidig.medewerker, medewerker)) return { feiten: [] }
  const regisseur = { organisatie: door.organisatie, medewerker, sinds: zelfde ? huidig.sinds : door.vandaag }
  return { feiten: [{ soort: 'regisseur-benoemd', regisseur }] }
}
