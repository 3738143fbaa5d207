import type { RegisseurAanwijzing } from '../../registratie/aanmelding.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Beslissing, Omstandigheden } from '../opdrachten.ts'

/** Makes the calling organisation's worker the household's one regisseur; naming the same one again changes nothing. */
export function benoemRegisseur(
  huishouden: Huishouden,
  aanwijzing: RegisseurAanwijzing,
  door: Omstandigheden,
): Beslissing {
  const huidig = huishouden.regisseur
  if (huidig?.organisatie === door.organisatie && huidig.medewerker.naam === aanwijzing.medewerker.naam)
    return { feiten: [] }
  const regisseur = { organisatie: door.organisatie, medewerker: aanwijzing.medewerker, sinds: door.vandaag }
  return { feiten: [{ soort: 'regisseur-benoemd', regisseur }] }
}
