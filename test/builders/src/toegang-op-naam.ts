import type { Partijen } from '@wijkhub/service-kit'
import { afnemerVan, alleScopes, type Afnemer, type Toegang } from '@wijkhub/service-kit'
import { inrichting as haarlem } from './haarlem.ts'

/**
 * Access where a token is the name of its organisation; real tokens are the service kit's subject. A name outside the
 * doelbinding table is a caller nobody lets in. `magBsn` says for all of them whether they may use the BSN.
 */
export function toegangOpNaam({
  magBsn,
  inrichting = haarlem,
}: { magBsn?: boolean; inrichting?: Pick<Partijen, 'doelbinding' | 'heeftRol'> } = {}): Toegang {
  return {
    async controleer(organisatie) {
      const afnemer = afnemerVan(inrichting, organisatie) ?? { ...niemand, organisatie }
      return { afnemer: magBsn === undefined ? afnemer : { ...afnemer, magBsn } }
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
