import { type Queryable, run, sql } from '@wijkhub/postgres'
import type { Rijen } from './rijen-van.ts'

// Statements of their own, because they are rare: most changes leave what contradicts as it was.

const bewaar = sql<{ rijen: string }>(
  'bewaar-afwijkingen',
  `insert into afwijking (huishouden_id, afwijking_id, lezer, stand, veld, bron, gemeld_op)
   select a."huishoudenId", a."afwijkingId", a.lezer, a.stand, a.veld, a.bron, a."gemeldOp"
   from json_to_recordset(:rijen::json) as a ("huishoudenId" uuid, "afwijkingId" uuid, lezer text, stand text, veld text,
     bron text, "gemeldOp" timestamptz)
   on conflict (huishouden_id, afwijking_id, lezer) do update
   set stand = excluded.stand, veld = excluded.veld, bron = excluded.bron, gemeld_op = excluded.gemeld_op`,
)

/** These stand in these lists from now on, as they are. */
export async function bewaarAfwijkingen(tx: Queryable, rijen: Rijen['afwijkingen']): Promise<void> {
  await run(tx, bewaar, { rijen: JSON.stringify(rijen) })
}

// By the household, so that no plan reads more than hers.
const wis = sql<{ huishoudenId: string; rijen: string }>(
  'wis-afwijkingen',
  `delete from afwijking where huishouden_id = :huishoudenId and (afwijking_id, lezer) in (
     select a."afwijkingId", a.lezer from json_to_recordset(:rijen::json) as a ("afwijkingId" uuid, lezer text))`,
)

/** These are in these lists no more: there is no such afwijking, it has another reader, or nobody reads the household. */
export async function wisAfwijkingen(tx: Queryable, rijen: Rijen['geenAfwijkingen']): Promise<void> {
  const perHuishouden = Map.groupBy(rijen, ({ huishoudenId }) => huishoudenId)
  await Promise.all(
    [...perHuishouden].map(([huishoudenId, van]) => run(tx, wis, { huishoudenId, rijen: JSON.stringify(van) })),
  )
}
