import type { Inhoud } from '../../berichten/bijdrage.ts'
import { isOoitVerwezen } from '../../doelbinding/kring.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import type { Oordeel, Opdracht } from '../opdrachten.ts'
import { werkInwonerBij } from '../leden/werk-inwoner-bij.ts'
import { meldAnders } from '../afwijkingen/meld-anders.ts'
import { neemBsnOver } from '../leden/neem-bsn-over.ts'
import { neemBesluit } from '../besluiten/neem-besluit.ts'
import { ontvangMatch } from '../signalen/ontvang-match.ts'
import { startZorg } from '../besluiten/start-zorg.ts'
import { werkVerwijzingBij } from '../verwijzingen/werk-verwijzing-bij.ts'

/** Takes in what a partner system told; the doelbinding table says which system may tell what. */
export function verwerkBijdrage(
  huishouden: Huishouden,
  { inhoud, bsnVanAnder }: Extract<Opdracht, { soort: 'verwerk-bijdrage' }>,
  door: Handeling,
): Oordeel {
  const regel = door.doelbinding.regelVoor(door.organisatie)
  if (!regel?.bijdragen.includes(inhoud.soort)) return { weigering: 'bijdrage-niet-toegestaan' }
  switch (inhoud.soort) {
    case 'inwoner-gewijzigd':
      if (huishouden.inwoners[inhoud.inwonerId] === undefined || !isOoitVerwezen(huishouden, regel, inhoud.inwonerId))
        return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
      if (inhoud.wijziging.bsn && !door.magBsn) return { weigering: 'bsn-niet-toegestaan' }
      return wijzigInwoner(huishouden, inhoud, bsnVanAnder, door)
    case 'anders-gemeld':
      return meldAnders(huishouden, inhoud, door)
    case 'match-ontvangen':
      return ontvangMatch(huishouden, inhoud, door)
    case 'verwijzing-bijgewerkt':
      return werkVerwijzingBij(huishouden, inhoud, door)
    case 'besluit-genomen':
      return neemBesluit(huishouden, inhoud, bsnVanAnder, door)
    case 'zorg-gestart':
    case 'zorgstart-ingetrokken':
      return startZorg(huishouden, inhoud)
  }
}

/** What a system tells of a person replaces what is known; a BSN only where no two residents would have it. */
function wijzigInwoner(
  huishouden: Huishouden,
  { inwonerId, wijziging: { bsn, ...rest } }: Extract<Inhoud, { soort: 'inwoner-gewijzigd' }>,
  bsnVanAnder: boolean,
  door: Handeling,
): Oordeel {
  const bijgewerkt = werkInwonerBij(huishouden, inwonerId, rest)
  if ('weigering' in bijgewerkt || !bsn) return bijgewerkt
  return {
    feiten: [...neemBsnOver(huishouden, { inwonerId, bsn, bsnVanAnder, verbetert: true }, door), ...bijgewerkt.feiten],
  }
}
