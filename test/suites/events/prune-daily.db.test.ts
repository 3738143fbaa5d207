import { anEvent } from '@wijkhub/builders/events'
import { createScratchDatabase } from '@wijkhub/builders/scratch'
import type { NewEvent } from '@wijkhub/events'
import { createOutbox, migrateOutbox } from '@wijkhub/events/outbox'
import { createPostgresEventLog } from '@wijkhub/events/postgres'
import { inTransaction } from '@wijkhub/postgres'
import { afterAll, expect, test } from 'vitest'

const { pool, close: dropDatabase } = await createScratchDatabase()
const schema = 'eventlog'
await migrateOutbox({ pool, schema })
const outbox = createOutbox({ pool, schema })
afterAll(async () => {
  await outbox.close()
  await dropDatabase()
})

const append = (events: readonly NewEvent[]) => inTransaction(pool, (tx) => outbox.append(tx, events))

async function remaining(topic: string): Promise<unknown[]> {
  const { rows } = await pool.query(`select key, data from ${schema}.outbox where topic = $1 order by xid, id`, [topic])
  return rows.map(({ key, data }) => `${key}${data.number}`)
}

test('without Kafka the log ends daily what every reader has handled and is over its term, one instance at a time', async () => {
  const [compact, byAge] = ['samengevat', 'op-leeftijd'] as const
  const kept = [
    { name: compact, compacted: true, keepDays: 7 },
    { name: byAge, compacted: false, keepDays: 30 },
  ]
  const old = { time: '2026-01-01T10:00:00.000Z' }
  await append([
    anEvent(compact, 'a', 1),
    anEvent(compact, 'a', 2),
    anEvent(byAge, 'a', 1, old),
    anEvent(byAge, 'a', 2),
  ])
  const errors: Error[] = []
  const prune = { topics: kept, now: () => new Date('2026-03-05T00:00:00Z'), firstMs: 1, everyMs: 20 }
  const instances = await Promise.all(
    [1, 2].map(() => createPostgresEventLog({ pool, schema, onError: (error) => errors.push(error), prune })),
  )
  await expect.poll(() => remaining(compact)).toEqual(['a2'])
  await expect.poll(() => remaining(byAge)).toEqual(['a2'])
  await append([anEvent(byAge, 'b', 3, old)])
  // And again the next day.
  await expect.poll(() => remaining(byAge)).toEqual(['a2'])
  await Promise.all(instances.map((instance) => instance.close()))
  expect(errors).toEqual([])
  await append([anEvent(byAge, 'b', 4, old)])
  expect(await remaining(byAge)).toEqual(['a2', 'b4'])
})
