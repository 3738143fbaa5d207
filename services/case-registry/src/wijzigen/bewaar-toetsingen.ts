import type { Handeling } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'
import { paarVan, type NieuweToetsing } from '../toetsing/toetsing.ts'

const statement = sql<{ toetsingen: string; op: string }>(
  'bewaar-toetsingen',
  `insert into toetsing (id, soort, paar, inwoners, huishoudens, bewijs, gemaakt_op, gewijzigd_op)
   select t."toetsingId", t.soort, t.paar, t.inwoners, t.huishoudens, t.bewijs, :op::timestamptz, :op
   from json_to_recordset(:toetsingen::json)
     as t ("toetsingId" uuid, soort text, paar text, inwoners uuid[], huishoudens uuid[], bewijs json)
   on conflict (paar) do update
   set stand = 'open', inwoners = excluded.inwoners, huishoudens = excluded.huishoudens, bewijs = excluded.bewijs,
     versie = toetsing.versie + 1, gewijzigd_op = excluded.gewijzigd_op
   where toetsing.stand = 'vervallen'`,
)

/** Puts questions in the queue. A pair that was asked about before stays as it is: open, put off or decided. */
export async function bewaarToetsingen(
  tx: Queryable,
  { op }: Handeling,
  toetsingen: readonly NieuweToetsing[],
): Promise<void> {
  // Two of one registration may be perhaps each other's: one pair, seen from both sides.
  const perPaar = new Map(toetsingen.map((toetsing) => [paarVan(toetsing), toetsing]))
  const rijen = [...perPaar].map(([paar, toetsing]) => ({ ...toetsing, paar }))
  await run(tx, statement, { op, toetsingen: JSON.stringify(rijen) })
}
