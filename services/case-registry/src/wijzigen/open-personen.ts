import type { Handeling } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Hoofdsleutel } from '@wijkhub/verzegelen'
import { leesMelding } from '../melding/lees-meldingen.ts'
import { openBekende, type BewaardeBekende } from '../opslag/open-bekende.ts'
import { leesSnapshot, type BewaardeSnapshot } from '../huishouden/snapshot.ts'
import type { EerderAntwoord, EerderRecord, Geopend, OpenPersonen } from './open.ts'
import { hashVraag } from '../opslag/gehasht.ts'
import { meldingLock, recordLock, sleutelLock } from './locks.ts'

interface Values {
  locks: readonly string[]
  organisatie: string
  sleutel: string | null
  bronrecordId: string | null
  kolommen: readonly string[]
  waarden: readonly string[]
  deur: string | null
}

interface Row {
  eerder_antwoord: EerderAntwoord | null
  eerder_record: EerderRecord | null
  bekenden: BewaardeBekende[] | null
  snapshot: BewaardeSnapshot | null
}

const statement = sql<Values, Row>(
  'open-personen',
  `select eerder_antwoord, eerder_record, bekenden, stand as snapshot
   from open_personen(:locks, :organisatie, :sleutel, :bronrecordId, :kolommen, :waarden::bytea[], :deur::bytea)`,
)

/**
 * Locks everyone who could register the same persons at this moment, and reads who may be known; in one round trip,
 * before the first write of `tx`. Locks no household but the only one behind the door that was said.
 */
export const openPersonen =
  (sleutels: Hoofdsleutel) =>
  async (tx: Queryable, handeling: Handeling, open: OpenPersonen): Promise<Geopend> => {
    const { organisatie, bronrecordId } = handeling
    const { personen, sleutel, melding } = open
    const { locks, kolommen, waarden, deur } = hashVraag(sleutels, personen)
    if (bronrecordId !== undefined) locks.push(recordLock(organisatie, bronrecordId))
    if (sleutel !== undefined) locks.push(sleutelLock(organisatie, sleutel))
    if (melding !== undefined) locks.push(meldingLock(melding))
    const gelezen = run(tx, statement, {
      locks,
      organisatie,
      sleutel: sleutel ?? null,
      bronrecordId: bronrecordId ?? null,
      kolommen,
      waarden,
      deur,
    })
    // Sent together with the first, and looked at after it: under the locks.
    const [[row], gemeld] = await Promise.all([gelezen, melding === undefined ? undefined : leesMelding(tx, melding)])
    const snapshot = row?.snapshot && leesSnapshot(sleutels, row.snapshot)
    return {
      snapshots: new Map(snapshot ? [[snapshot.huishouden.huishoudenId, snapshot]] : []),
      eerderAntwoord: row?.eerder_antwoord ?? undefined,
      eerderRecord: row?.eerder_record ?? undefined,
      bsnVanAnder: false,
      bekenden: (row?.bekenden ?? []).map((rij) => openBekende(sleutels, rij)),
      elders: [],
      melding: gemeld,
    }
  }
