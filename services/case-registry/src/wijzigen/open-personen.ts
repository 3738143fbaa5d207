import type { Handeling } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import { leesSnapshot, type Snapshot } from '../huishouden/snapshot.ts'
import type { Kandidaat } from '../identiteit/persoon.ts'
import type { EerderAntwoord, EerderRecord, Geopend, OpenPersonen } from './open.ts'
import { recordLock, sleutelLock } from './locks.ts'

interface Values {
  locks: readonly string[]
  organisatie: string
  sleutel: string | null
  bronrecordId: string | null
  bsns: readonly string[]
  geboortedata: readonly string[]
  naamsleutels: readonly string[]
  postcode: string
  huisnummer: number
}

interface Row {
  eerder_antwoord: EerderAntwoord | null
  eerder_record: EerderRecord | null
  kandidaten: Kandidaat[] | null
  snapshot: Snapshot | null
}

const statement = sql<Values, Row>(
  'zoek-en-open',
  `select eerder_antwoord, eerder_record, kandidaten, stand as snapshot
   from zoek_en_open(:locks, :organisatie, :sleutel, :bronrecordId,
     :bsns, :geboortedata, :naamsleutels, :postcode, :huisnummer)`,
)

/**
 * Locks everyone who could register the same persons at this moment, and reads who may be known; in one round trip,
 * before the first write of `tx`. Locks no household but the only one they can belong to.
 */
export async function openPersonen(tx: Queryable, handeling: Handeling, open: OpenPersonen): Promise<Geopend> {
  const { organisatie, bronrecordId } = handeling
  const { personen, sleutel } = open
  const { bsns, geboortedata, naamsleutels, postcode, huisnummer } = personen
  const locks = [...personen.locks]
  if (bronrecordId !== undefined) locks.push(recordLock(organisatie, bronrecordId))
  if (sleutel !== undefined) locks.push(sleutelLock(organisatie, sleutel))
  const [row] = await run(tx, statement, {
    locks,
    organisatie,
    sleutel: sleutel ?? null,
    bronrecordId: bronrecordId ?? null,
    bsns,
    geboortedata,
    naamsleutels,
    postcode,
    huisnummer,
  })
  const snapshot = row?.snapshot && leesSnapshot(row.snapshot)
  return {
    snapshots: new Map(snapshot ? [[snapshot.huishouden.huishoudenId, snapshot]] : []),
    eerderAntwoord: row?.eerder_antwoord ?? undefined,
    eerderRecord: row?.eerder_record ?? undefined,
    bsnVanAnder: false,
    kandidaten: row?.kandidaten ?? [],
    elders: [],
  }
}
