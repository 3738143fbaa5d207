import { type Queryable, run } from '@wijkhub/postgres'
import type { Stand } from '../huishouden/stand.ts'
import { statement } from '../opslag/statement.ts'

/** An answer given before under the same Idempotency-Key. */
export interface EerderAntwoord {
  hash: string
  status: number
  antwoord: unknown
}

export interface TeOpenen {
  huishoudenId: string
  organisatie: string
  sleutel?: string | undefined
  /** What to lock besides the household, e.g. a BSN that becomes known. */
  sloten?: readonly string[]
}

export interface GeopendHuishouden {
  eerderAntwoord: EerderAntwoord | undefined
  stand: Stand | undefined
}

/** Locks a household until the transaction ends and reads it, in one round trip; before the first write of `tx`. */
export function openHuishouden(schema: string) {
  const open = statement('open-huishouden', schema, 'select * from {schema}.open_huishouden($1, $2, $3, $4)')
  return async (tx: Queryable, vraag: TeOpenen): Promise<GeopendHuishouden> => {
    const { huishoudenId, organisatie, sleutel, sloten = [] } = vraag
    const alleSloten = sleutel ? [...sloten, sleutelSlot(organisatie, sleutel)] : [...sloten]
    const rows = await run<{ eerder_antwoord: EerderAntwoord | null; stand: Stand | null }>(tx, open, [
      alleSloten,
      organisatie,
      sleutel ?? null,
      huishoudenId,
    ])
    return { eerderAntwoord: rows[0]?.eerder_antwoord ?? undefined, stand: rows[0]?.stand ?? undefined }
  }
}

export function sleutelSlot(organisatie: string, sleutel: string): string {
  return `sleutel:${organisatie}:${sleutel}`
}
