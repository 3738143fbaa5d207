import type { Handeling } from '@wijkhub/model'
import { type Queryable, run, sql } from '@wijkhub/postgres'

/** One question to the BRP; never what it said. */
export interface BrpBevraging {
  huishoudenId: string
  inwonerId: string
  reden: string
  velden: readonly string[]
  uitkomst: string
}

const statement = sql<BrpBevraging & { id: string; organisatie: string; op: string }>(
  'bewaar-brp-bevraging',
  `insert into brp_bevraging (id, huishouden_id, inwoner_id, organisatie, reden, velden, uitkomst, op)
   values (:id, :huishoudenId, :inwonerId, :organisatie, :reden, :velden, :uitkomst, :op)`,
)

/** Leaves the trace of a question, whatever came of it. */
export async function bewaarBevraging(
  tx: Queryable,
  { opdrachtId: id, organisatie, op }: Handeling,
  bevraging: BrpBevraging,
): Promise<void> {
  await run(tx, statement, { ...bevraging, id, organisatie, op })
}
