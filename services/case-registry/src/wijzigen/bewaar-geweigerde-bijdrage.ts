import { type Queryable, run } from '@wijkhub/postgres'
import { statement } from '../opslag/statement.ts'

export interface GeweigerdeBijdrage {
  eventId: string
  bron?: string
  huishoudenId?: string
  volgnummer?: number
  weigering: string
  bericht: unknown
  op: string
}

/** Keeps a contribution that changed nothing, for a person to look at; the same event twice is one row. */
export function bewaarGeweigerdeBijdrage(schema: string) {
  const bewaar = statement(
    'bewaar-weigering',
    schema,
    `insert into {schema}.geweigerde_bijdrage
       (event_id, bron, huishouden_id, volgnummer, weigering, bericht, geweigerd_op)
     values ($1, $2, $3, $4, $5, $6, $7) on conflict (event_id) do nothing`,
  )
  return async (db: Queryable, rij: GeweigerdeBijdrage): Promise<void> => {
    // Text, not jsonb: an unreadable message may hold what jsonb refuses.
    await run(db, bewaar, [
      rij.eventId,
      rij.bron ?? null,
      rij.huishoudenId ?? null,
      rij.volgnummer ?? null,
      rij.weigering,
      JSON.stringify(rij.bericht) ?? 'null',
      rij.op,
    ])
  }
}
