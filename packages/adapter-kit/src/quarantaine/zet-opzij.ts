import { randomUUID } from 'node:crypto'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import { zonderPersoonsnummers } from './voor-mensen.ts'

interface Values {
  id: string
  audience: string
  huishoudenId: string | null
  richting: 'uit' | 'in'
  berichtId: string | null
  soort: string
  foutcode: string
  reden: string
  now: Date
  antwoord: boolean
}

const statement = sql<Values>(
  'zet-opzij',
  `with bekend as (
     update quarantaine set bericht_id = :berichtId, soort = :soort, foutcode = :foutcode, reden = :reden
     where audience = :audience and huishouden_id = :huishoudenId and richting = 'uit' and :richting = 'uit'
       and opgelost_op is null and not antwoord and not :antwoord returning 1),
   gelijk as (
     select from quarantaine q join inkomend_bericht b on b.id = q.bericht_id
     where :richting = 'in' and q.audience = :audience and q.richting = 'in' and q.opgelost_op is null
       and (b.pad, b.parameters, b.ruw) =
         (select n.pad, n.parameters, n.ruw from inkomend_bericht n where n.id = :berichtId))
   insert into quarantaine (id, audience, huishouden_id, richting, bericht_id, soort, foutcode, reden, sinds, antwoord)
   select :id, :audience, :huishoudenId, :richting, :berichtId, :soort, :foutcode, :reden, :now, :antwoord
   where not exists (select from bekend) and not exists (select from gelijk)`,
)

/** What is put aside: something for a partner, or something from one (`pad` is its kind). */
export type Opzij = { audience: string; now: Date; fout: { foutcode: string; reden: string } } & (
  | {
      richting: 'uit'
      huishoudenId: string
      /** Absent when no message could be made. */
      bericht: { referentie: string; soort: string } | undefined
      /** A reply the protocol demands, not the delivery of the household. */
      antwoord?: true
    }
  | { richting: 'in'; berichtId: string; pad: string }
)

/**
 * Puts a message aside for a person, with the reason in words; the message itself is in the in- or outbound table. One
 * open item per household for what could not be delivered (the newest reason, since the first), and one per inbound text:
 * what is tried or sent again and again must not bury the rest.
 */
export async function zetOpzij(db: Queryable, opzij: Opzij): Promise<void> {
  const { audience, now, fout } = opzij
  const waarover =
    opzij.richting === 'uit'
      ? {
          huishoudenId: opzij.huishoudenId,
          berichtId: opzij.bericht?.referentie ?? null,
          soort: opzij.bericht?.soort ?? 'stand',
          antwoord: opzij.antwoord ?? false,
        }
      : { huishoudenId: null, berichtId: opzij.berichtId, soort: opzij.pad, antwoord: false }
  await run(db, statement, {
    id: randomUUID(),
    audience,
    richting: opzij.richting,
    ...waarover,
    foutcode: fout.foutcode.slice(0, 60),
    reden: zonderPersoonsnummers(fout.reden),
    now,
  })
}
