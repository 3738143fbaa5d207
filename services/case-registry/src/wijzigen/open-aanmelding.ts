import type { AanmeldingAntwoord } from '@wijkhub/model'
import { type Queryable, run } from '@wijkhub/postgres'
import type { Stand } from '../huishouden/stand.ts'
import type { Zoeksleutels } from '../identiteit/identiteit.ts'
import type { Kandidaat } from '../identiteit/persoon.ts'
import { sleutelSlot, type EerderAntwoord } from './open-huishouden.ts'
import { statement } from '../opslag/statement.ts'

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
  /** Residents who may be one of these persons, with their own name, birth date and number; at most 50 of a kind. */
  kandidaten: Kandidaat[]
  /** Their household, locked; absent when there are none, or several to choose from. */
  stand: Stand | undefined
}

interface Row {
  eerder_antwoord: GeopendeAanmelding['eerderAntwoord'] | null
  eerder_record: GeopendeAanmelding['eerderRecord'] | null
  kandidaten: GeopendeAanmelding['kandidaten'] | null
  stand: Stand | null
}

/**
 * Locks everyone who could register the same persons at this moment, and reads who may be known; in one round trip,
 * before the first write of `tx`. Locks no household but the only one they can belong to.
 */
export function openAanmelding(schema: string) {
  const open = statement(
    'zoek-en-open',
    schema,
    'select * from {schema}.zoek_en_open($1, $2, $3, $4, $5, $6, $7, $8, $9)',
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
      zoek.naamsleutels,
      zoek.postcode,
      zoek.huisnummer,
    ])
    return {
      eerderAntwoord: row?.eerder_antwoord ?? undefined,
      eerderRecord: row?.eerder_record ?? undefined,
      kandidaten: row?.kandidaten ?? [],
      stand: row?.stand ?? undefined,
    }
  }
}
