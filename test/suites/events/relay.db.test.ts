import { setTimeout as sleep } from 'node:timers/promises'
import { createPool, inTransaction, type Pool } from '@wijkhub/postgres'
import { createScratchDatabase } from '@wijkhub/builders/scratch'
import { afterAll, afterEach, expect, test } from 'vitest'
import type { NewEvent } from '@wijkhub/events'
import { createOutbox, migrateOutbox } from '@wijkhub/events/outbox'
import { type OutboxEvent, toLogEvent } from '@wijkhub/events/relay'
import { openCuttableLine } from './cuttable-line.ts'
import { anEvent, numbersOf, upTo } from '@wijkhub/builders/events'
import type { EventPublisher } from '@wijkhub/events/relay'
import { type Relay, type RelayLag, startRelay } from '@wijkhub/events/relay'
import { startFrozenHolder } from './frozen-holder.ts'

const database = await createScratchDatabase()
const { pool, connection } = database
const schema = 'relay'
const topics = ['x', 'y']
await migrateOutbox({ pool, schema })
const outbox = createOutbox({ pool, schema })
afterAll(async () => {
  await outbox.close()
  await database.close()
})

const open: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
  await pool.query(`truncate ${schema}.outbox, ${schema}.outbox_offset`)
})

/** A log in memory that may refuse or delay: the relay is tried here, the drivers on real Kafka. */
function memoryLog(before: (events: readonly OutboxEvent[]) => Promise<void> = () => Promise.resolve()) {
  const written: NewEvent[] = []
  const calls: number[][] = []
  let busy = false
  return {
    written,
    calls,
    publisher: {
      async publish(published: readonly OutboxEvent[]) {
        const events = published.map((event) => toLogEvent({ ...event, position: '' }))
        if (busy) throw new Error('two calls at once: order would be lost')
        busy = true
        calls.push(numbersOf(events, 'a') as number[])
        await before(published).finally(() => (busy = false))
        written.push(...events)
      },
      close: () => Promise.resolve(),
    },
  }
}

async function start(
  log: ReturnType<typeof memoryLog>,
  options: Partial<Parameters<typeof startRelay>[0]> = {},
): Promise<Relay> {
  const relay = await startRelay({
    pool,
    schema,
    topics,
    publisher: log.publisher,
    onError: () => undefined,
    ...options,
  })
  open.push(() => relay.stop())
  return relay
}

const append = (...events: NewEvent[]) =>
  inTransaction(pool, async (tx) => {
    await outbox.lockKeys(
      tx,
      events.map(({ key }) => key),
    )
    await outbox.append(tx, events)
  }).then(() => outbox.wake(events))

test('publishes whole events in the order of commits, a late commit too', async () => {
  const log = memoryLog()
  await start(log)
  const slow = await pool.connect()
  await slow.query('begin')
  const first = anEvent('x', 'b', 0, { attributes: { reden: 'é' }, data: null })
  await outbox.append(slow, [first])
  await append(anEvent('y', 'a', 1))
  await sleep(100)
  await slow.query('commit')
  slow.release()
  await expect.poll(() => log.written.length).toBe(2)
  expect(log.written[0]).toMatchObject(first)
  expect(numbersOf(log.written, 'a')).toEqual([1])
})

test('a batch the broker refused is published again before anything later', async () => {
  let refusals = 3
  const log = memoryLog(async () => {
    if (refusals-- > 0) throw new Error('not enough replicas')
  })
  await append(...upTo(5).map((number) => anEvent('x', 'a', number)))
  await start(log, { batchSize: 2 })
  await expect.poll(() => log.written.length).toBe(5)
  expect(log.calls).toEqual([[0, 1], [0, 1], [0, 1], [0, 1], [2, 3], [4]])
})

test('what was published is not published again by the next relay', async () => {
  const log = memoryLog()
  await append(...upTo(30).map((number) => anEvent('x', 'a', number)))
  const relay = await start(log, { batchSize: 7 })
  await expect.poll(() => log.written.length).toBe(30)
  await relay.stop()
  await append(anEvent('x', 'a', 30))
  await start(log)
  await expect.poll(() => log.written.length).toBe(31)
  expect(numbersOf(log.written, 'a')).toEqual(upTo(31))
})

test('one relay publishes; when its machine goes away another takes over within five seconds', async () => {
  const log = memoryLog()
  const line = await openCuttableLine()
  line.leadTo(connection.port)
  const farPool: Pool = createPool({ ...connection, port: line.port, applicationName: 'ver' })
  const far = await startRelay({ pool: farPool, schema, topics, publisher: log.publisher, onError: () => undefined })
  await expect.poll(() => far.isActive()).toBe(true)
  const near = await start(log)
  await sleep(1_500)
  expect(near.isActive()).toBe(false)
  await append(anEvent('x', 'a', 0))
  await expect.poll(() => log.written.length).toBe(1)
  line.close()
  const gone = Date.now()
  await append(anEvent('x', 'a', 1))
  await expect.poll(() => log.written.length, { timeout: 6_000 }).toBe(2)
  const tookMs = Date.now() - gone
  console.log(`relay: taken over after ${tookMs} ms`)
  expect(tookMs).toBeLessThan(5_000)
  expect(near.isActive()).toBe(true)
  await far.stop()
  await farPool.end()
})

test('a holder that stands still with its connection open is put out, and knows it when it wakes', async () => {
  const log = memoryLog()
  const still = startFrozenHolder({ connection, schema, topics })
  open.push(still.end)
  await expect.poll(still.holds, { timeout: 20_000 }).toBe(true)
  still.freeze()
  const frozen = Date.now()
  const near = await start(log)
  await append(anEvent('x', 'a', 0))
  await expect.poll(() => log.written.length, { timeout: 6_000 }).toBe(1)
  const tookMs = Date.now() - frozen
  console.log(`relay: taken over from a frozen process after ${tookMs} ms`)
  expect(tookMs).toBeLessThan(5_000)
  expect(near.isActive()).toBe(true)
  still.thaw()
  await expect.poll(still.holds).toBe(false)
  await append(anEvent('x', 'a', 1))
  await expect.poll(() => log.written.length).toBe(2)
})

test('what a predecessor had under way and lands late does not stay the last word on a compacted topic', async () => {
  const landing = Promise.withResolvers<void>()
  const log = memoryLog()
  const line = await openCuttableLine()
  line.leadTo(connection.port)
  const farPool: Pool = createPool({ ...connection, port: line.port, applicationName: 'ver' })
  let underway = 0
  // The request of the one that loses its lock is on its way while the other publishes.
  const slow: EventPublisher = {
    async publish(events) {
      underway += 1
      await landing.promise
      log.written.push(...events.map((event) => toLogEvent({ ...event, position: '' })))
    },
    close: () => Promise.resolve(),
  }
  const far = await startRelay({ pool: farPool, schema, topics, publisher: slow, onError: () => undefined })
  await append(anEvent('x', 'a', 0), anEvent('y', 'a', 100))
  await expect.poll(() => underway).toBe(1)
  line.close()
  await start(log, { compacted: ['x'], overlapMs: 2_500 })
  await expect.poll(() => log.written.length, { timeout: 6_000 }).toBe(2)
  await append(anEvent('x', 'a', 1))
  await expect.poll(() => log.written.length).toBe(3)
  landing.resolve()
  await expect.poll(() => log.written.length).toBe(5)
  expect(numbersOf(log.written, 'a').slice(-2)).toEqual([0, 100])
  await expect.poll(() => numbersOf(log.written, 'a').slice(-1), { timeout: 5_000 }).toEqual([1])
  expect(log.written).toHaveLength(6)
  await far.stop()
  await farPool.end()
})

test('a slow broker slows the reading: one batch travels, nothing is called beside it', async () => {
  const log = memoryLog(() => sleep(20))
  await append(...upTo(100).map((number) => anEvent('x', 'a', number)))
  await start(log, { batchSize: 10 })
  await expect.poll(() => log.written.length).toBe(100)
  expect(log.calls).toHaveLength(10)
  expect(numbersOf(log.written, 'a')).toEqual(upTo(100))
})

test('tells how far behind it is, and clears away what was published long ago', async () => {
  const lags: RelayLag[] = []
  const gate = Promise.withResolvers<void>()
  const log = memoryLog(() => gate.promise)
  await append(...upTo(3).map((number) => anEvent('x', 'a', number)))
  await start(log, { onLag: (lag) => lags.push(lag), keepPublishedDays: 1, tendEveryMs: 200 })
  await expect.poll(() => lags.at(-1)?.events).toBe(3)
  expect(lags.at(-1)!.oldestMs).toBeGreaterThan(1000)
  const remaining = async () => (await pool.query(`select from ${schema}.outbox`)).rowCount
  expect(await remaining()).toBe(3)
  gate.resolve()
  await expect.poll(() => lags.at(-1)).toEqual({ events: 0, oldestMs: 0 })
  await expect.poll(remaining).toBe(0)
})
