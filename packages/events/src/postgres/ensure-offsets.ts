import { type Queryable, run, sql } from '@wijkhub/postgres'
import { outboxTables } from '../outbox/outbox-tables.ts'

/** Makes the offsets of a group that has none; a group that exists keeps its place. */
export function ensureOffsets(schema: string) {
  // Everything from the oldest transaction that still runs is "from now on".
  const ensure = sql<{ group: string; topics: readonly string[]; latest: boolean }>(
    `${schema}:outbox-ensure`,
    `insert into ${outboxTables(schema).offsets} ("group", topic, xid, id)
     select :group, topic, case when :latest::boolean then pg_snapshot_xmin(pg_current_snapshot()) else '0'::xid8 end, 0
     from unnest(:topics::text[]) as topic
     on conflict do nothing`,
  )
  return async (
    db: Queryable,
    group: string,
    topics: readonly string[],
    from: 'earliest' | 'latest',
  ): Promise<void> => {
    await run(db, ensure, { group, topics, latest: from === 'latest' })
  }
}
