import { regelVoor } from '@wijkhub/model'
import { afnemerUit, type Toegang } from '@wijkhub/service-kit'

/**
 * Access where a token is the name of its organisation; real tokens are the service kit's subject. A name outside the
 * doelbinding table is a caller nobody lets in. `magBsn` says for all of them whether they may use the BSN.
 */
export function toegangOpNaam({ magBsn }: { magBsn?: boolean } = {}): Toegang {
  return {
    async controleer(organisatie) {
      const regel = regelVoor(organisatie)
      const afnemer = regel
        ? afnemerUit(regel)
        : { organisatie, magBsn: false, soort: 'systeem' as const, beheert: false }
      return { afnemer: magBsn === undefined ? afnemer : { ...afnemer, magBsn } }
    },
  }
}
