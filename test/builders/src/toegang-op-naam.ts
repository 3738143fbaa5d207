import type { Partijen } from '@wijkhub/service-kit'
import { afnemerVan, type Toegang } from '@wijkhub/service-kit'
import { inrichting as haarlem } from './haarlem.ts'

/**
 * Access where a token is the name of its organisation; real tokens are the service kit's subject. A name outside the
 * doelbinding table is a caller nobody lets in. `magBsn` says for all of them whether they may use the BSN.
 */
export function toegangOpNaam({
  magBsn,
  inrichting = haarlem,
}: { magBsn?: boolean; inrichting?: Partijen } = {}): Toegang {
  return {
    async controleer(organisatie) {
      const onbekend = { organisatie, magBsn: false, soort: 'systeem' as const, beheert: false, wijkbeeld: false }
      const afnemer = afnemerVan(inrichting, organisatie) ?? onbekend
      return { afnemer: magBsn === undefined ? afnemer : { ...afnemer, magBsn } }
    },
  }
}
