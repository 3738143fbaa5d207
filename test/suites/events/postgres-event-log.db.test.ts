import { createServer, connect, type AddressInfo, type Socket } from 'node:net'
import { once } from 'node:events'
import { createPool, inTransaction, run, sql } from '@wijkhub/postgres'
import { createScratchDatabase } from '@wijkhub/builders/scratch'
import { afterAll, expect, test } from 'vitest'
import type { NewEvent } from '@wijkhub/events'
import { createOutbox, encodeEvents, migrateOutbox } from '@wijkhub/events/outbox'
import { forgetGroup, pruneOutbox } from '@wijkhub/events/outbox'
import { renumberOutbox } from '@wijkhub/events/outbox'
import { type EventLogDriver, eventLogSuite } from './event-log-suite.ts'
import { anEvent, startReading, upTo } from '@wijkhub/builders/events'
import { createPostgresEventLog } from '@wijkhub/events/postgres'

const { pool, connection, close: dropDatabase } = await createScratchDatabase()
afterAll(dropDatabase)
const schema = 'eventlog'
await migrateOutbox({ pool, schema })
const outbox = createOutbox({ pool, schema })
afterAll(() => outbox.close())
let topics = 0

async function append(events: readonly NewEvent[]): Promise<void> {
  const open = await begin()
  await open.append(events)
  await open.commit()
}

async function begin() {
  const client = await pool.connect()
  await client.query('begin')
  const written: NewEvent[] = []
  const end = async (how: 'commit' | 'rollback') => {
    await client.query(how)
    client.release()
    outbox.wake(written)
  }
  return {
    async append(events: readonly NewEvent[]) {
      await outbox.lockKeys(
        client,
        events.map(({ key }) => key),
      )
      await outbox.append(client, events)
      written.push(...events)
    },
    commit: () => end('commit'),
    rollback: () => end('rollback'),
  }
}

/** A line to the server that can be cut, as when the machine at this end loses its power. */
async function openLine() {
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(connection.port, connection.host)
    for (const socket of [near, far]) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => sockets.delete(socket))
    }
    near.pipe(far).pipe(near)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const cut = () => sockets.forEach((socket) => socket.destroy())
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    async end() {
      server.close()
      cut()
    },
  }
}

async function openInstance() {
  const line = await openLine()
  const own = createPool({ ...connection, port: line.port, applicationName: 'instance' })
  const errors: Error[] = []
  const log = await createPostgresEventLog({ pool: own, schema, pollMs: 300, onError: (error) => errors.push(error) })
  const close = async () => {
    await log.close()
    await own.end()
    await line.end()
  }
  return { log, line, errors, kill: line.end, close }
}

async function makeDriver(): Promise<EventLogDriver> {
  const instances: { close(): Promise<void> }[] = []
  return {
    makeTopic: async () => `onderwerp-${++topics}`,
    append,
    begin,
    async open() {
      const instance = await openInstance()
      instances.push(instance)
      return instance
    },
    async close() {
      await Promise.all(instances.map((instance) => instance.close()))
    },
  }
}

eventLogSuite('PostgreSQL', makeDriver)

test('a reader that goes by id alone would skip the late commit that this one delivers', async () => {
  const topic = `onderwerp-${++topics}`
  const naive: number[] = []
  let last = '0'
  const readNaively = async () => {
    const { rows } = await pool.query(
      `select id, data from ${schema}.outbox where topic = $1 and id > $2 order by id`,
      [topic, last],
    )
    for (const { id, data } of rows) {
      last = id
      naive.push(data.number)
    }
  }
  const { log, close } = await openInstance()
  const { events } = await startReading(log, { group: topic, topics: [topic] })
  const slow = await begin()
  await slow.append([anEvent(topic, 'slow', 1)])
  await append([anEvent(topic, 'quick', 2)])
  await readNaively()
  await slow.commit()
  await readNaively()
  await expect.poll(() => events.length).toBe(2)
  expect(naive).toEqual([2])
  await close()
})

test('a group that begins at the latest misses no event of a transaction that began earlier', async () => {
  const topic = `onderwerp-${++topics}`
  const slow = await begin()
  await slow.append([anEvent(topic, 'slow', 0)])
  await append([anEvent(topic, 'before', 1)])
  const { log, close } = await openInstance()
  const { events } = await startReading(log, { group: topic, topics: [topic], from: 'latest' })
  await slow.commit()
  // The price: what committed before it, but began after, comes as well.
  await expect.poll(() => events.map(({ key }) => key)).toEqual(['slow', 'before'])
  await close()
})

test('a lost connection is made again and reading goes on within seconds', async () => {
  const topic = `onderwerp-${++topics}`
  const { log, line, errors, close } = await openInstance()
  const { numbers } = await startReading(log, { group: topic, topics: [topic] })
  for (const turn of upTo(5)) {
    await append([anEvent(topic, 'a', turn)])
    await expect.poll(() => new Set(numbers('a')).size, { timeout: 5000 }).toBe(turn + 1)
    line.cut()
  }
  expect(errors.length).toBeGreaterThan(0)
  await close()
})

test('a subscription of the same group in the same process stands by until the first stops', async () => {
  const topic = `onderwerp-${++topics}`
  const { log, close } = await openInstance()
  const one = await startReading(log, { group: topic, topics: [topic] })
  await append([anEvent(topic, 'a', 0)])
  await expect.poll(() => one.events.length).toBe(1)
  const two = await startReading(log, { group: topic, topics: [topic] })
  await append([anEvent(topic, 'a', 1)])
  await expect.poll(() => one.events.length).toBe(2)
  await one.subscription.stop()
  await append([anEvent(topic, 'a', 2)])
  await expect.poll(() => two.numbers('a'), { timeout: 3000 }).toEqual([2])
  await close()
})

test('a writer that writes before it locks its key is refused', async () => {
  const late = inTransaction(pool, async (tx) => {
    await outbox.append(tx, [anEvent('onderwerp-x', 'a', 0)])
    await outbox.lockKeys(tx, ['a'])
  })
  await expect(late).rejects.toThrow(/before the first write/)
})

test("events appended as a part of the caller's own statement arrive too", async () => {
  const topic = `onderwerp-${++topics}`
  await pool.query('create table zaak (id int)')
  const own = `with zaak as (insert into zaak values (:id)), uit as (${outbox.appendEvents}) select 1`
  const events = encodeEvents([anEvent(topic, 'a', 0), anEvent(topic, 'a', 1, { data: null })])
  await run(pool, sql<{ id: number; events: string }>('own', own), { id: 7, events })
  const { log, close } = await openInstance()
  const { numbers } = await startReading(log, { group: topic, topics: [topic] })
  await expect.poll(() => numbers('a')).toEqual([0, undefined])
  await close()
})

async function remaining(topic: string): Promise<unknown[]> {
  const { rows } = await pool.query(`select key, data from ${schema}.outbox where topic = $1 order by xid, id`, [topic])
  return rows.map(({ key, data }) => `${key}${data?.number ?? '†'}`)
}

test('a compacted topic keeps the newest of each key once every group has handled the rest', async () => {
  const topic = `onderwerp-${++topics}`
  const prune = (now: string) =>
    pruneOutbox({ pool, schema, topics: [{ name: topic, compacted: true }], keepDays: 7, now: new Date(now) })
  const { log, close } = await openInstance()
  await append([anEvent(topic, 'a', 1), anEvent(topic, 'b', 1), anEvent(topic, 'a', 2), anEvent(topic, 'c', 1)])
  await append([anEvent(topic, 'c', 2, { data: null })])
  await log.subscribe({ group: `${topic}-behind`, topics: [topic] }, () => Promise.reject(new Error('not yet')))
  const { events } = await startReading(log, { group: topic, topics: [topic] })
  await expect.poll(() => events.length).toBe(5)
  await expect.poll(() => log.lag(topic)).toBe(0)
  expect(await prune('2026-03-02T00:00:00Z')).toBe(0)
  await forgetGroup({ pool, schema, group: `${topic}-behind` })
  expect(await prune('2026-03-02T00:00:00Z')).toBe(2)
  expect(await remaining(topic)).toEqual(['b1', 'a2', 'c†'])
  await prune('2026-04-01T00:00:00Z')
  expect(await remaining(topic)).toEqual(['b1', 'a2'])
  await close()
})

test('another topic loses its rows by age', async () => {
  const topic = `onderwerp-${++topics}`
  const prune = (now: string) =>
    pruneOutbox({ pool, schema, topics: [{ name: topic, compacted: false }], keepDays: 7, now: new Date(now) })
  await append([anEvent(topic, 'a', 1), anEvent(topic, 'a', 2, { time: '2026-03-05T10:00:00.000Z' })])
  expect(await prune('2026-03-02T00:00:00Z')).toBe(0)
  expect(await prune('2026-03-09T00:00:00Z')).toBe(1)
  expect(await remaining(topic)).toEqual(['a2'])
})

test('offsets of another server are recognised, and renumbering lets reading begin again', async () => {
  const own = `${schema}_hersteld`
  await migrateOutbox({ pool, schema: own })
  const restored = createOutbox({ pool, schema: own })
  await inTransaction(pool, (tx) => restored.append(tx, [anEvent('onderwerp', 'a', 0), anEvent('onderwerp', 'a', 1)]))
  await pool.query(`update ${own}.outbox set xid = '99999999999'`)
  await pool.query(`insert into ${own}.outbox_offset values ('groep', 'onderwerp', '99999999998', 0)`)
  const errors: Error[] = []
  const log = await createPostgresEventLog({ pool, schema: own, pollMs: 50, onError: (error) => errors.push(error) })
  const { numbers } = await startReading(log, { group: 'groep', topics: ['onderwerp'] })
  await expect.poll(() => errors[0]?.message).toMatch(/run renumberOutbox/)
  await inTransaction(pool, (tx) => renumberOutbox(tx, own))
  await expect.poll(() => numbers('a')).toEqual([0, 1])
  await log.close()
  await restored.close()
})
