import type { Partijen } from '@wijkhub/service-kit'
import { demoAudience } from '@wijkhub/uitgever'
import { afnemerVan, alleScopes, genoemdeMedewerker, type Afnemer, type Toegang } from '@wijkhub/service-kit'
import { inrichting as haarlem } from './haarlem.ts'

/**
 * Access where a token is the name of its organisation; real tokens are the service kit's subject. A name outside the
 * doelbinding table is a caller nobody lets in. `magBsn` says for all of them whether they may use the BSN.
 */
export function toegangOpNaam({
  magBsn,
  inrichting = haarlem,
}: { magBsn?: boolean; inrichting?: Pick<Partijen, 'doelbinding' | 'heeftRol' | 'aansluitingVan'> } = {}): Toegang {
  return {
    async controleer(organisatie, { medewerker: kop }) {
      const afnemer = afnemerVan(inrichting, organisatie) ?? { ...niemand, organisatie }
      const { medewerker } = inrichting.aansluitingVan(organisatie)
      const eisen = { organisatie, audience: demoAudience, now: new Date() }
      const genoemd = medewerker && (await genoemdeMedewerker(medewerker, { kop, claim: undefined }, eisen))
      return {
        afnemer: { ...afnemer, ...(magBsn !== undefined && { magBsn }), ...(genoemd !== undefined && { genoemd }) },
      }
    },
  }
}

const niemand: Omit<Afnemer, 'organisatie'> = {
  magBsn: false,
  soort: 'systeem',
  scopes: alleScopes,
  beheert: false,
  wijkbeeld: false,
  privacy: false,
  controle: false,
}
