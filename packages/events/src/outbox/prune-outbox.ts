import { type Pool, quoteSchema } from '@wijkhub/postgres'

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
  let deleted = 0
  for (const { name, compacted } of topics) {
    for (;;) {
      // Small transactions: a long one would hold back every reader of the outbox.
      const { rowCount } = await pool.query(pruneStatement(schema, compacted), [name, before])
      deleted += rowCount ?? 0
      if ((rowCount ?? 0) < atOnce) break
    }
  }
  return deleted
}

/** Removes a group's offsets, for a reader that was taken out of service. */
export async function forgetGroup({
  pool,
  schema,
  group,
}: {
  pool: Pool
  schema: string
  group: string
}): Promise<void> {
  await pool.query(`delete from ${quoteSchema(schema)}.outbox_offset where "group" = $1`, [group])
}

function pruneStatement(schema: string, compacted: boolean): string {
  const outbox = `${quoteSchema(schema)}.outbox`
  const handled = `r.topic = $1 and not exists (
    select from ${quoteSchema(schema)}.outbox_offset o where o.topic = r.topic and (o.xid, o.id) < (r.xid, r.id))`
  // Oldest first matters: a tombstone deleted before the rows it ends would bring them back to life.
  const chosen = compacted
    ? `select xid, id from (
         select r.xid, r.id, r.data is null and r.time < $2 as faded, row_number() over (partition by r.key order by r.xid desc, r.id desc) as age
         from ${outbox} r where ${handled}) x
       where age > 1 or faded order by xid, id limit ${atOnce}`
    : `select r.xid, r.id from ${outbox} r where ${handled} and r.time < $2 order by r.xid, r.id limit ${atOnce}`
  return `delete from ${outbox} d using (${chosen}) c where d.topic = $1 and d.xid = c.xid and d.id = c.id`
}
