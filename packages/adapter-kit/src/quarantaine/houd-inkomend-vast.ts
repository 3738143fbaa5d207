import { type Queryable, run, sql } from '@wijkhub/postgres'

interface Vastgehouden {
  id: string
  pad: string
  ruw: string
  parameters: Record<string, string>
}

const statement = sql<{ id: string }, Vastgehouden>(
  'houd-inkomend-vast',
  `select b.id, b.pad, b.ruw, b.parameters from quarantaine q join inkomend_bericht b on b.id = q.bericht_id
   where q.id = :id and q.opgelost_op is null for update of q skip locked`,
)

/** The message of an open item, which is ours until the transaction ends; `undefined` when somebody else has it. */
export async function houdInkomendVast(tx: Queryable, id: string): Promise<Vastgehouden | undefined> {
  const [bericht] = await run(tx, statement, { id })
  return bericht
}
