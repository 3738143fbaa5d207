import { inTransaction, type Pool } from '@wijkhub/postgres'
import { createScratchDatabase } from '@wijkhub/postgres/scratch'
import { afterAll, expect, test } from 'vitest'
import { createOutbox, migrateOutbox } from '../outbox/outbox.ts'
import { anEvent, upTo } from '../suite/reading.ts'
import { outboxRows } from './outbox-rows.ts'

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
  await inTransaction(pool, async (tx) => {
    // `read` takes a pool; one connection, so that the statistics of this transaction are those of the read.
    const rows = outboxRows(tx as unknown as Pool, schema)
    const from = ['x', 'y'].map((topic) => ({ topic, xid: '0', id: '0' }))
    expect((await rows.read(from, 100)).events).toHaveLength(100)
    const { rows: touched } = await tx.query<{ rijen: string }>(
      `select seq_tup_read + idx_tup_fetch as rijen from pg_stat_xact_user_tables where schemaname = $1 and relname = 'outbox'`,
      [schema],
    )
    expect(Number(touched[0]!.rijen)).toBeLessThanOrEqual(200)
  })
})
