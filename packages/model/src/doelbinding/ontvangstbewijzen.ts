import type { Huishouden } from '../huishouden/huishouden.ts'
import { eigenWoord } from '../huishouden/verwijzingen/eigen-verwijzingen.ts'
import type { DoelbindingRegel, Ontvangstbewijs } from './regel.ts'

/**
 * The partner systems whose receipt an organisation may see of this household, as far as it may know it. Of who only
 * asked (`betrokken: false`) those of its own referrals, signals and visits: how often another partner is told something
 * tells that something happens there. Pure.
 */
export function zichtbareOntvangstbewijzen(
  huishouden: Huishouden,
  regel: DoelbindingRegel,
  { betrokken }: { betrokken: boolean },
): Set<string> {
  const rijen = regel.ontvangstbewijzen.filter(({ als }) => betrokken || als !== 'betrokken')
  return new Set(rijen.filter((rij) => mag(huishouden, regel, rij)).map(({ van }) => van))
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
