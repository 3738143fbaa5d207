import type { Leveringsfout, LeveringStatus, Onverzendbaar } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

/** How far one partner system is with one household: what it should hold beside its latest receipt, if there is one. */
export interface Bewijsrij {
  audience: string
  gewensteVersie: number
  gewenstOp: string
  status: LeveringStatus | null
  versie: number | null
  partnerNummer: string | null
  formaat: string | null
  bytes: number | null
  berichten: number | null
  poging: number | null
  foutcode: Leveringsfout | null
  vanaf: string | null
  onverzendbaar: Onverzendbaar[] | null
  op: string | null
}

type Row = Omit<Bewijsrij, 'gewenstOp' | 'op'> & { gewenstOp: Date; op: Date | null }

const lees = sql<{ huishoudenId: string }, Row>(
  'lees-leveringen',
  // Where a safety block holds a receipt stays what it was: that more is wished, and never comes, would tell of it.
  `select p.audience, case when p.hash = 'stil' then coalesce(l.versie, p.versie) else p.versie end as "gewensteVersie",
     case when p.hash = 'stil' then coalesce(l.op, p.gewijzigd_op) else p.gewijzigd_op end as "gewenstOp",
     l.status, l.versie, l.partner_nummer as "partnerNummer", l.formaat, l.bytes, l.berichten, l.poging, l.foutcode,
     l.vanaf, l.onverzendbaar, l.op
   from projectie p left join levering l using (huishouden_id, audience)
   where p.huishouden_id = :huishoudenId and (p.hash is not null or l.status is not null) order by p.audience`,
)

/** The state of a household for who may ask, with one row per partner system that was ever offered it. */
export async function leesLeveringen(db: Queryable, huishoudenId: string): Promise<Bewijsrij[]> {
  const rows = await run(db, lees, { huishoudenId })
  return rows.map((row) => ({ ...row, gewenstOp: row.gewenstOp.toISOString(), op: row.op?.toISOString() ?? null }))
}
