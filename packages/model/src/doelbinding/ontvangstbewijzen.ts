import type { Huishouden } from '../huishouden/huishouden.ts'
import { eigenWoord } from '../huishouden/verwijzingen/eigen-verwijzingen.ts'
import type { DoelbindingRegel, Ontvangstbewijs } from './regel.ts'

/** The partner systems whose receipt an involved organisation may see of this household. Pure. */
export function zichtbareOntvangstbewijzen(huishouden: Huishouden, regel: DoelbindingRegel): Set<string> {
  return new Set(regel.ontvangstbewijzen.filter((rij) => mag(huishouden, regel, rij)).map(({ van }) => van))
}

function mag(huishouden: Huishouden, { audience, rijen }: DoelbindingRegel, { van, als }: Ontvangstbewijs): boolean {
  switch (als) {
    case 'betrokken':
      return true
    case 'verwijzing':
      return Object.values(huishouden.verwijzingen).some(
        (rij) => rij.naar === van && (rijen.verwijzingen !== 'eigen' || eigenWoord(rij, audience) !== undefined),
      )
    case 'eigen-signaal':
      return Object.values(huishouden.signalen).some(({ gemeldDoor }) => gemeldDoor === audience)
    case 'eigen-contactmoment':
      return Object.values(huishouden.contactmomenten).some(({ organisatie }) => organisatie === audience)
  }
}
