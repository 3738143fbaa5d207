import type { Beleid } from './beleid/beleid.ts'
import type { Doelbinding } from './doelbinding/doelbinding.ts'
import type { Medewerker } from './velden/medewerker.ts'
import type { Verwerking } from './verwerkingen.ts'
import type { Voorrang } from './voorrang/voorrang.ts'

/**
 * One act of one organisation: who, when, and fresh ids. Made once, at the door, and handed through to everything that
 * is decided and written because of it. The model has no clock and no randomness of its own.
 */
export interface Handeling {
  organisatie: string
  /** Who of this organisation does it, when its system said so and she is in the register of workers. */
  medewerker?: Medewerker
  /** May this organisation use the BSN (Wabb art. 10, Wabvpz, Jeugdwet art. 7.2.1)? */
  magBsn: boolean
  /** Does it act as who administers the hub for the municipality, who decides where there is no regisseur? By role and token. */
  beheer: boolean
  /** The table of this municipality: what is decided asks it who may what. */
  doelbinding: Doelbinding
  /** What the municipality agreed about who may open a file. */
  beleid: Beleid
  /** Whose word counts, per field. */
  voorrang: Voorrang
  /** Now; RFC 3339, UTC. */
  op: string
  /** Today in the Netherlands; jjjj-mm-dd. */
  vandaag: string
  nieuwId: () => string
  /** The id this act is kept under, with every fact it leads to. */
  opdrachtId: string
  /** The record in the organisation's own system it came from. */
  bronrecordId?: string
  /** Which processing this is; what is logged of it says so. */
  verwerking?: Verwerking | undefined
  /** In which role she does it, where her token says so. */
  rol?: string | undefined
  /** Why, where it was asked. */
  reden?: string | undefined
  /** The trace it belongs to: 32 hexadecimal digits. */
  trace?: string | undefined
}
