import { type Pool, run, sql } from '@wijkhub/postgres'
import { outboxTables } from './outbox-tables.ts'

/** Removes a group's offsets, for a reader that was taken out of service. */
export async function forgetGroup({ pool, schema, group }: { pool: Pool; schema: string; group: string }) {
  const forget = sql<{ group: string }>(
    `${schema}:outbox-forget`,
    `delete from ${outboxTables(schema).offsets} where "group" = :group`,
  )
  await run(pool, forget, { group })
}
