import type { AanmeldingAntwoord, Melding, VastgelegdeAanmelding, Verzoek } from '@wijkhub/model'
import type { Snapshot } from '../huishouden/snapshot.ts'
import type { Bekende } from '../aanmelding/bekende.ts'
import type { Zoekvraag } from '../aanmelding/zoekvraag.ts'
import type { GeweigerdeBijdrage } from '../geweigerd/geweigerd.ts'
import type { BewaardeCasus } from '../teams/lees-casuistiek.ts'
import type { Toetsing } from '../toetsing/toetsing.ts'

/** What to lock until the transaction ends, and to read once it is locked: households by id, or who these persons are. */
export type Open = OpenHuishoudens | OpenPersonen

interface Sleutel {
  /** Idempotency-Key: nobody else uses it meanwhile, and the answer given under it before is read. */
  sleutel?: string | undefined
  /** What was reported, as it is once nobody else can change it. */
  melding?: string
}

export interface OpenHuishoudens extends Sleutel {
  huishoudens: readonly string[]
  /** A number a resident gets: whoever registers or makes it known waits, and it is looked up whose it is. */
  nieuweBsn?: { bsn: string; inwonerId: string } | undefined
  /** A question about them, as it is once they are locked. */
  toetsing?: string
  /** An item of a team's list about them, as it is once they are locked. */
  casus?: string
  /** A contribution that was refused: nobody else settles it meanwhile. */
  geweigerd?: string
  /** What a resident asked, as it is once nobody else can change it. */
  verzoek?: string
  /** Of what care, with `geweigerd`: was something said of its start since that came in? */
  zorgstart?: { besluitId: string } | undefined
  /** A registration of an organisation by its own id, with what it is read among. */
  aanmelding?: { organisatie: string; bronrecordId: string; huishoudenId: string } | undefined
  /** Also in which other households its members are, or were. */
  elders?: boolean
}

/** Everyone who could register the same persons, or the record of this handeling, waits. */
export interface OpenPersonen extends Sleutel {
  personen: Zoekvraag
}

/** What was read under the locks; a decision is a pure function of it. */
export interface Geopend {
  /** By id, each locked. One that does not exist is absent. */
  snapshots: ReadonlyMap<string, Snapshot>
  eerderAntwoord: EerderAntwoord | undefined
  /** The same record registered before. */
  eerderRecord: EerderRecord | undefined
  /** `nieuweBsn` is another resident's, in whichever household. */
  bsnVanAnder: boolean
  /**
   * Residents who may be one of the persons, at every household they are or were a member of; at most 50 of a key, and of one that more share the 20 with most in common. The
   * household behind the door that was said is among `snapshots` where there is only one.
   */
  bekenden: readonly Bekende[]
  toetsing?: Toetsing | undefined
  casus?: BewaardeCasus | undefined
  melding?: Melding | undefined
  verzoek?: Verzoek | undefined
  geweigerd?: GeweigerdeBijdrage | undefined
  zorgstartSindsdien?: boolean | undefined
  aanmelding?: VastgelegdeAanmelding | undefined
  /** Where members of the opened households are or were a member too, both confirmed; only when it was asked. */
  elders: readonly Elders[]
}

/** A household somebody is a member of, too. */
export interface Elders {
  inwonerId: string
  huishoudenId: string
  /** She is a member of both now. */
  lid: boolean
}

/** An answer given before under the same Idempotency-Key. */
export interface EerderAntwoord {
  hash: string
  status: number
  antwoord: unknown
}

export interface EerderRecord {
  hash: string
  antwoord: AanmeldingAntwoord
}
