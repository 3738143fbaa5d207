import type { Wijziging } from '../huishouden/wijziging.ts'
import type { BeslotenToetsing } from './besluit-toetsing.ts'
import type { BrpBevraging } from './bewaar-bevraging.ts'
import type { GeweigerdeBijdrage } from './bewaar-geweigerde-bijdrage.ts'
import type { BewaardeCasus } from '../teams/lees-casuistiek.ts'
import type { TeBewarenMelding } from './bewaar-melding.ts'
import type { TeBewarenVerzoek } from './bewaar-verzoek.ts'
import type { TeVullen } from './vul-overzichten.ts'
import type { Afhandeling } from './boek-afhandeling.ts'
import type { NieuweToetsing } from '../toetsing/toetsing.ts'

/**
 * What was decided: the outcome for who asked, with what is to be written for it (nothing when it is refused or known
 * already); or first some more households, and then the question again.
 */
export type Uitspraak<Uitkomst> = { uitkomst: Uitkomst; vast?: Vast } | { openOok: readonly string[] }

/** Everything one decision writes, together or not at all. */
export interface Vast {
  /** One per household at most, and only of a household that was opened or is new. */
  wijzigingen?: readonly Wijziging[]
  /** The answer to keep, so that a repeat gets the same. */
  bewaar?: TeBewaren | undefined
  geweigerdeBijdrage?: GeweigerdeBijdrage
  /** What was done with one that was refused before. */
  afhandeling?: Afhandeling
  /** Questions for a person that came up with it. */
  toetsingen?: readonly NieuweToetsing[]
  toetsbesluit?: BeslotenToetsing
  /** That somebody was looked up, whatever came of it. */
  bevraging?: BrpBevraging
  /** Households of which what lists are made by is made anew. */
  overzichten?: TeVullen
  /** An item of a team's list, as it is from now on. */
  casus?: BewaardeCasus
  /** What happened to a melding; after the household it went to. */
  melding?: TeBewarenMelding
  /** What happened to what a resident asked. */
  verzoek?: TeBewarenVerzoek
  /** A registration that was taken back: its record is never registered again. */
  vergist?: { organisatie: string; bronrecordId: string } | undefined
}

export interface TeBewaren {
  antwoord: unknown
  /** Under the Idempotency-Key. */
  sleutel?: { sleutel: string; hash: string; status: number; verlooptOp: string } | undefined
  /** Under the handeling's record. */
  record?: { huishoudenId: string; hash: string; inwoners: number; herkend: number }
}
