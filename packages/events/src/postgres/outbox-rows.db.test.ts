import { createScratchDatabase } from '@wijkhub/builders/scratch'
import { afterAll, expect, test } from 'vitest'
import { createOutbox, migrateOutbox } from '../outbox/outbox.ts'
import { anEvent, upTo } from '@wijkhub/builders/events'
import { outboxRows } from './outbox-rows.ts'
import { createReadingPool } from './reading-pool.ts'

const { pool, close } = await createScratchDatabase()
const schema = 'rijen'
await migrateOutbox({ pool, schema })
const outbox = createOutbox({ pool, schema })
afterAll(async () => {
  await outbox.close()
  await close()
})

test('the first of a backlog costs its own rows, not the backlog, also when nobody analysed the table since', async () => {
  await outbox.append(
    pool,
    upTo(10_000).map((number) => anEvent('x', `k-${number}`, number)),
  )
  // One connection and transaction, so that the statistics are those of this read.
  const reading = createReadingPool(pool)
  const client = await reading.connect()
  await client.query('begin')
  const rows = outboxRows(schema)
  const from = ['x', 'y'].map((topic) => ({ topic, xid: '0', id: '0' }))
  const touched = async () => {
    const { rows: found } = await client.query<{ rijen: string }>(
      `select seq_tup_read + idx_tup_fetch as rijen from pg_stat_xact_user_tables where schemaname = $1 and relname = 'outbox'`,
      [schema],
    )
    return Number(found[0]!.rijen)
  }
  // Readable once every older transaction of the server has ended, also those of other tests.
  await expect.poll(async () => (await rows.read(client, from, 100)).events.length).toBe(100)
  const before = await touched()
  // More often than PostgreSQL needs to keep one plan for all values.
  for (let turn = 0; turn < 10; turn++) expect((await rows.read(client, from, 100)).events).toHaveLength(100)
  expect((await touched()) - before).toBeLessThanOrEqual(10 * 200)
  await client.query('rollback')
  client.release()
  await reading.end()
})
