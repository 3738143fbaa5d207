import { type Pool, run, type Sql, sql } from '@wijkhub/postgres'
import { outboxTables } from './outbox-tables.ts'

export interface PruneOptions {
  pool: Pool
  schema: string
  /** On a compacted topic the newest row of each key stays; on another one rows go by age. */
  topics: readonly { name: string; compacted: boolean }[]
  /** Rows of other topics, and tombstones, stay this long. */
  keepDays: number
  now: Date
}

const atOnce = 5000

/**
 * Deletes what no reader needs any more and returns how many rows that were. A row that some group has not handled yet
 * always stays; a group that will never read again must be forgotten (`forgetGroup`), or nothing is ever deleted.
 */
export async function pruneOutbox({ pool, schema, topics, keepDays, now }: PruneOptions): Promise<number> {
  const before = new Date(now.getTime() - keepDays * 86_400_000)
  const [compact, prune] = [pruneCompacted(schema), pruneByAge(schema)]
  let deleted = 0
  for (const { name, compacted } of topics) {
    for (;;) {
      // Small transactions: a long one would hold back every reader of the outbox.
      const gone = await run(pool, compacted ? compact : prune, { topic: name, before })
      deleted += gone.length
      if (gone.length < atOnce) break
    }
  }
  return deleted
}

type Prune = Sql<{ topic: string; before: Date }, { gone: boolean }>

// Oldest first matters: a tombstone deleted before the rows it ends would bring them back to life.
function pruneCompacted(schema: string): Prune {
  const { outbox } = outboxTables(schema)
  return sql(
    `${schema}:outbox-compact`,
    `delete from ${outbox} d using (
       select xid, id from (
         select r.xid, r.id, r.data is null and r.time < :before as faded,
           row_number() over (partition by r.key order by r.xid desc, r.id desc) as age
         from ${outbox} r where ${handled(schema)}) x
       where age > 1 or faded order by xid, id limit ${atOnce}) c
     where d.topic = :topic and d.xid = c.xid and d.id = c.id returning true as gone`,
  )
}

function pruneByAge(schema: string): Prune {
  const { outbox } = outboxTables(schema)
  return sql(
    `${schema}:outbox-prune`,
    `delete from ${outbox} d using (
       select r.xid, r.id from ${outbox} r
       where ${handled(schema)} and r.time < :before order by r.xid, r.id limit ${atOnce}) c
     where d.topic = :topic and d.xid = c.xid and d.id = c.id returning true as gone`,
  )
}

function handled(schema: string): string {
  return `r.topic = :topic and not exists (
    select from ${outboxTables(schema).offsets} o where o.topic = r.topic and (o.xid, o.id) < (r.xid, r.id))`
}
