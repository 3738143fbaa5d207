import { type Queryable, run, sql } from '@wijkhub/postgres'

export interface GeweigerdeBijdrage {
  eventId: string
  /** Who put it on the log. */
  afzender?: string | undefined
  bron?: string
  huishoudenId?: string
  volgnummer?: number
  weigering: string
  bericht: unknown
  op: string
}

interface Values {
  eventId: string
  afzender: string | null
  bron: string | null
  huishoudenId: string | null
  volgnummer: number | null
  weigering: string
  bericht: string
  op: string
}

// Text, not jsonb: an unreadable message may hold what jsonb refuses.
const statement = sql<Values>(
  'bewaar-geweigerde-bijdrage',
  `insert into geweigerde_bijdrage (event_id, afzender, bron, huishouden_id, volgnummer, weigering, bericht, geweigerd_op)
   values (:eventId, :afzender, :bron, :huishoudenId, :volgnummer, :weigering, :bericht, :op)
   on conflict (event_id) do nothing`,
)

/** Keeps a contribution that changed nothing, for a person to look at; the same event twice is one row. */
export async function bewaarGeweigerdeBijdrage(db: Queryable, rij: GeweigerdeBijdrage): Promise<void> {
  const { eventId, afzender = null, bron = null, huishoudenId = null, volgnummer = null, weigering, op } = rij
  const bericht = JSON.stringify(rij.bericht) ?? 'null'
  await run(db, statement, { eventId, afzender, bron, huishoudenId, volgnummer, weigering, bericht, op })
}
