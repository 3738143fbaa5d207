import type { Queryable } from '@wijkhub/postgres'
import { zonderPersoonsnummers } from './voor-mensen.ts'

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
  /** A reply the protocol demands, not the delivery of the household. */
  antwoord?: boolean
}

/**
 * Puts a message aside for a person, with the reason in words; the message itself is in the in- or outbound table. One
 * open item per household for what could not be delivered (the newest reason, since the first), and one per inbound text:
 * what is tried or sent again and again must not bury the rest.
 */
export async function zetInQuarantaine(db: Queryable, q: InQuarantaine): Promise<void> {
  await db.query(
    `with bekend as (
       update quarantaine set bericht_id = $5, soort = $6, foutcode = $7, reden = $8
       where audience = $2 and huishouden_id = $3 and richting = 'uit' and $4 = 'uit' and opgelost_op is null
         and not antwoord and not $10 returning 1),
     gelijk as (
       select from quarantaine q join inkomend_bericht b on b.id = q.bericht_id
       where $4 = 'in' and q.audience = $2 and q.richting = 'in' and q.opgelost_op is null
         and (b.pad, b.parameters, b.ruw) = (select n.pad, n.parameters, n.ruw from inkomend_bericht n where n.id = $5))
     insert into quarantaine (id, audience, huishouden_id, richting, bericht_id, soort, foutcode, reden, sinds, antwoord)
     select $1, $2, $3, $4, $5, $6, $7, $8, $9, $10 where not exists (select from bekend) and not exists (select from gelijk)`,
    [
      q.id,
      q.audience,
      q.huishoudenId ?? null,
      q.richting,
      q.berichtId ?? null,
      q.soort,
      q.foutcode.slice(0, 60),
      zonderPersoonsnummers(q.reden),
      q.sinds,
      q.antwoord ?? false,
    ],
  )
}
