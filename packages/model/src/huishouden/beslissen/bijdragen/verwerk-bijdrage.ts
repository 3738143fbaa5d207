import type { Inhoud } from '../../../berichten/bijdrage.ts'
import { regelVoor } from '../../../doelbinding/tabel.ts'
import type { Huishouden } from '../../huishouden.ts'
import type { Beslissing, Omstandigheden } from '../../opdrachten.ts'
import { werkInwonerBij } from '../werk-inwoner-bij.ts'
import { neemBesluit } from './neem-besluit.ts'
import { ontvangMatch } from './ontvang-match.ts'
import { startZorg } from './start-zorg.ts'
import { werkVerwijzingBij } from './werk-verwijzing-bij.ts'

/** Takes in what a partner system told; the doelbinding table says which system may tell what. */
export function verwerkBijdrage(huishouden: Huishouden, inhoud: Inhoud, door: Omstandigheden): Beslissing {
  if (!regelVoor(door.organisatie)?.bijdragen.includes(inhoud.soort)) return { weigering: 'bijdrage-niet-toegestaan' }
  switch (inhoud.soort) {
    case 'inwoner-gewijzigd':
      if (inhoud.wijziging.bsn && !door.magBsn) return { weigering: 'bsn-niet-toegestaan' }
      return werkInwonerBij(huishouden, inhoud.inwonerId, inhoud.wijziging)
    case 'match-ontvangen':
      return ontvangMatch(huishouden, inhoud, door)
    case 'verwijzing-bijgewerkt':
      return werkVerwijzingBij(huishouden, inhoud, door)
    case 'besluit-genomen':
      return neemBesluit(huishouden, inhoud, door)
    case 'zorg-gestart':
    case 'zorgstart-ingetrokken':
      return startZorg(huishouden, inhoud)
  }
}
