import type { AanmeldingAntwoord } from '@wijkhub/model'
import { type Queryable, run } from '@wijkhub/postgres'
import type { Stand } from '../huishouden/stand.ts'
import type { Zoeksleutels } from '../identiteit/identiteit.ts'
import { sleutelSlot, type EerderAntwoord } from './open-huishouden.ts'
import { statement } from './statement.ts'

export interface TeOpenenAanmelding {
  organisatie: string
  bronrecordId: string
  sleutel: string | undefined
  zoek: Zoeksleutels
}

export interface GeopendeAanmelding {
  eerderAntwoord: EerderAntwoord | undefined
  /** The same record registered before. */
  eerderRecord: { hash: string; antwoord: AanmeldingAntwoord } | undefined
  /** Residents of the households that may know one of these persons. */
  kandidaten: { inwonerId: string; huishoudenId: string; zelfdeAdres: boolean }[]
  /** Those households, locked. */
  standen: Record<string, Stand>
}

interface Row {
  eerder_antwoord: GeopendeAanmelding['eerderAntwoord'] | null
  eerder_record: GeopendeAanmelding['eerderRecord'] | null
  kandidaten: GeopendeAanmelding['kandidaten'] | null
  standen: GeopendeAanmelding['standen'] | null
}

/**
 * Locks everyone who could register the same persons at this moment, and the households that may know them, and reads
 * what is known; in one round trip, before the first write of `tx`.
 */
export function openAanmelding(schema: string) {
  const open = statement(
    'open-aanmelding',
    schema,
    'select * from {schema}.open_aanmelding($1, $2, $3, $4, $5, $6, $7, $8)',
  )
  return async (tx: Queryable, vraag: TeOpenenAanmelding): Promise<GeopendeAanmelding> => {
    const { organisatie, bronrecordId, sleutel, zoek } = vraag
    const sloten = [...zoek.sloten, `record:${organisatie}:${bronrecordId}`]
    if (sleutel) sloten.push(sleutelSlot(organisatie, sleutel))
    const [row] = await run<Row>(tx, open, [
      sloten,
      organisatie,
      sleutel ?? null,
      bronrecordId,
      zoek.bsns,
      zoek.geboortedata,
      zoek.postcode,
      zoek.huisnummer,
    ])
    return {
      eerderAntwoord: row?.eerder_antwoord ?? undefined,
      eerderRecord: row?.eerder_record ?? undefined,
      kandidaten: row?.kandidaten ?? [],
      standen: row?.standen ?? {},
    }
  }
}
