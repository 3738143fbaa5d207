import type { Queryable } from '@wijkhub/postgres'

export interface InQuarantaine {
  id: string
  audience: string
  huishoudenId: string | undefined
  richting: 'uit' | 'in'
  /** Absent when no message could be made. */
  berichtId: string | undefined
  soort: string
  foutcode: string
  reden: string
  sinds: Date
}

/** Puts a message aside for a person, with the reason in words; the message itself is in the in- or outbound table. */
export async function zetInQuarantaine(db: Queryable, q: InQuarantaine): Promise<void> {
  await db.query(
    `insert into quarantaine (id, audience, huishouden_id, richting, bericht_id, soort, foutcode, reden, sinds)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [q.id, q.audience, q.huishoudenId ?? null, q.richting, q.berichtId ?? null, q.soort, q.foutcode, q.reden, q.sinds],
  )
}
