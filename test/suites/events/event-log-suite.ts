import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { LogEvent } from '@wijkhub/events'
import type { EventLogDriver } from './event-log-driver.ts'
import { markPromise } from './mark-promise.ts'
import { anEvent, firstTimes, numbersOf, startReading, upTo } from '@wijkhub/builders/events'

export type { EventLogDriver } from './event-log-driver.ts'

export interface SuiteOptions {
  /** How long anything may take to arrive, a take-over included. Default 10 000. */
  patienceMs?: number
}

/** What every event log promises. A driver runs it in a test file of its own. */
export function eventLogSuite(
  name: string,
  makeDriver: () => Promise<EventLogDriver>,
  { patienceMs = 10_000 }: SuiteOptions = {},
): void {
  describe(`${name} event log`, { timeout: patienceMs * 3 }, () => {
    let driver: EventLogDriver
    let topic: string
    let group: string
    let count = 0

    beforeEach(async () => {
      driver = await makeDriver()
      topic = await driver.makeTopic()
      group = `groep-${++count}-${topic}`
    }, patienceMs * 3)
    afterEach(() => driver.close(), patienceMs * 3)

    const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: patienceMs, interval: 20 })
    const openLog = async () => (await driver.open()).log
    const read = async (options: { batchSize?: number } = {}, before?: (batch: LogEvent[]) => Promise<void>) =>
      startReading(await openLog(), { group, topics: [topic], ...options }, before)

    markPromise(() => ({ driver, topic, group, openLog }), patienceMs)

    test('every committed event arrives whole', async () => {
      const sent = anEvent(topic, 'a', 1, {
        attributes: { aanleiding: 'x-1', traceparent: '00-ab' },
        data: { naam: 'Zoë ✓', lijst: [1, null] },
      })
      await driver.append([sent])
      const { events } = await read()
      await eventually(() => events.length).toBe(1)
      expect(events[0]).toEqual({ ...sent, position: expect.any(String) })
    })

    test('a tombstone arrives as null, with its attributes', async () => {
      await driver.append([
        anEvent(topic, 'a', 1),
        anEvent(topic, 'a', 2, { data: null, attributes: { reden: 'ingetrokken' } }),
      ])
      const { events } = await read()
      await eventually(() => events.length).toBe(2)
      expect(events[1]).toMatchObject({ data: null, attributes: { reden: 'ingetrokken' } })
    })

    test('a burst of large events of one key arrives, also where together they pass what a log takes at once', async () => {
      const large = 'x'.repeat(8_000)
      await driver.append(upTo(300).map((number) => anEvent(topic, 'a', number, { data: { number, large } })))
      const { numbers } = await read()
      await eventually(() => numbers('a').length).toBe(300)
      expect(numbers('a')).toEqual(upTo(300))
    })

    test('an event appended while the reader waits arrives without being asked for again', async () => {
      const { events } = await read()
      await driver.append([anEvent(topic, 'a', 1)])
      await eventually(() => events.length).toBe(1)
    })

    test('events of a transaction that was rolled back never arrive', async () => {
      const open = await driver.begin()
      await open.append([anEvent(topic, 'a', 0)])
      await open.rollback()
      await driver.append([anEvent(topic, 'a', 1)])
      const { numbers } = await read()
      await eventually(() => numbers('a')).toEqual([1])
    })

    test('a transaction that began earlier and commits later is not skipped', async () => {
      const { events } = await read()
      const slow = await driver.begin()
      await slow.append([anEvent(topic, 'slow', 0)])
      await driver.append([anEvent(topic, 'quick', 1)])
      const settled = await driver.begin()
      await settled.append([anEvent(topic, 'quick-too', 2)])
      await settled.commit()
      await slow.commit()
      await eventually(() => events.map(({ key }) => key).sort()).toEqual(['quick', 'quick-too', 'slow'])
    })

    test('order per key is the order of commits, with writers that compete for the keys', async () => {
      const { events } = await read({ batchSize: 7 })
      const committed: Record<string, number[]> = { a: [], b: [], c: [] }
      let next = 0
      const writer = async () => {
        for (let turn = 0; turn < 20; turn++) {
          const key = 'abc'[turn % 3]!
          const open = await driver.begin()
          const number = next++
          // The lock is taken here, so who gets the key next appends next.
          await open.append([anEvent(topic, key, number)])
          committed[key]!.push(number)
          await open.commit()
        }
      }
      await Promise.all([1, 2, 3, 4].map(writer))
      await eventually(() => events.length).toBeGreaterThanOrEqual(80)
      for (const [key, numbers] of Object.entries(committed))
        expect(firstTimes(numbersOf(events, key))).toEqual(numbers)
    })

    test('two groups each get everything', async () => {
      await driver.append(upTo(10).map((number) => anEvent(topic, 'a', number)))
      const log = await openLog()
      const one = await startReading(log, { group: `${group}-1`, topics: [topic] })
      const two = await startReading(log, { group: `${group}-2`, topics: [topic] })
      await eventually(() => [one.numbers('a'), two.numbers('a')]).toEqual([upTo(10), upTo(10)])
    })

    test('one group reads several topics, each from its own place', async () => {
      const other = await driver.makeTopic()
      await driver.append([anEvent(topic, 'a', 0)])
      const first = await read()
      await eventually(() => first.events.length).toBe(1)
      await first.subscription.stop()
      await driver.append([anEvent(topic, 'a', 1), anEvent(other, 'b', 2)])
      const both = await startReading(await openLog(), { group, topics: [topic, other] })
      await eventually(() => both.events.map(({ key }) => key).sort()).toEqual(['a', 'b'])
    })

    test('a group that begins at the latest does not get what was there', async () => {
      await driver.append([anEvent(topic, 'a', 0)])
      // Readable by one group: then no transaction still runs that began before it, anywhere in the database server.
      const settled = await startReading(await openLog(), { group: `${group}-eerst`, topics: [topic] })
      await eventually(() => settled.numbers('a')).toEqual([0])
      const { numbers } = await startReading(await openLog(), { group, topics: [topic], from: 'latest' })
      await eventually(async () => {
        await driver.append([anEvent(topic, 'b', 1)])
        return numbers('b').length
      }).toBeGreaterThan(0)
      expect(numbers('a')).toEqual([])
    })

    test('a restart goes on where the group was', async () => {
      await driver.append([anEvent(topic, 'a', 0), anEvent(topic, 'a', 1)])
      const before = await read()
      await eventually(() => before.numbers('a')).toEqual([0, 1])
      await before.subscription.stop()
      await driver.append([anEvent(topic, 'a', 2)])
      const after = await read()
      await eventually(() => after.numbers('a')).toEqual([2])
      expect(before.numbers('a')).toEqual([0, 1])
    })

    test('no batch is larger than asked for', async () => {
      await driver.append(upTo(25).map((number) => anEvent(topic, 'a', number)))
      const { batches, numbers } = await read({ batchSize: 10 })
      await eventually(() => numbers('a')).toEqual(upTo(25))
      expect(Math.max(...batches.map((batch) => batch.length))).toBeLessThanOrEqual(10)
    })

    test('a batch that was refused comes again before anything later of its keys', async () => {
      await driver.append(upTo(12).map((number) => anEvent(topic, 'a', number)))
      const offered: unknown[][] = []
      const { numbers } = await read({ batchSize: 4 }, async (batch) => {
        offered.push(numbersOf(batch, 'a'))
        if (offered.length <= 3) throw new Error('not now')
      })
      await eventually(() => numbers('a')).toEqual(upTo(12))
      for (const again of offered.slice(0, 4)) expect(again).toEqual(offered[0])
    })

    test('stop waits for the batch in flight, and the handler is not called again', async () => {
      await driver.append(upTo(3).map((number) => anEvent(topic, 'a', number)))
      const inHand = Promise.withResolvers<void>()
      const mayGoOn = Promise.withResolvers<void>()
      const { events, subscription } = await read({ batchSize: 1 }, async () => {
        inHand.resolve()
        await mayGoOn.promise
      })
      await inHand.promise
      let stopped = false
      const stopping = subscription.stop().then(() => (stopped = true))
      await driver.append([anEvent(topic, 'a', 3)])
      expect(stopped).toBe(false)
      mayGoOn.resolve()
      await stopping
      expect(events).toHaveLength(1)
      await driver.append([anEvent(topic, 'a', 4)])
      const next = await read()
      await eventually(() => next.numbers('a')).toEqual([1, 2, 3, 4])
      expect(events).toHaveLength(1)
    })

    test('two instances of a group lose nothing and keep the order per key when one stops', async () => {
      await sharedWork((one) => one.stop())
    })

    test('two instances of a group lose nothing and keep the order per key when one is killed', async () => {
      await sharedWork((one) => one.kill())
    })

    /** Both instances hand over to one list, as both would write to one database. */
    async function sharedWork(
      end: (one: { stop(): Promise<void>; kill(): Promise<void> }) => Promise<void>,
    ): Promise<void> {
      const handled: LogEvent[] = []
      let killed = false
      const first = await driver.open()
      const one = await startReading(first.log, { group, topics: [topic], batchSize: 5 }, async (batch) => {
        if (!killed) handled.push(...batch)
      })
      await startReading(
        await openLog(),
        { group, topics: [topic], batchSize: 5 },
        async (batch) => void handled.push(...batch),
      )
      const keys = ['a', 'b', 'c', 'd']
      for (const number of upTo(20)) await driver.append(keys.map((key) => anEvent(topic, key, number)))
      await eventually(() => handled.length).toBeGreaterThanOrEqual(80)
      const kill = () => {
        killed = true
        return first.kill()
      }
      await end({ stop: () => one.subscription.stop(), kill })
      for (const number of upTo(20)) await driver.append(keys.map((key) => anEvent(topic, key, 20 + number)))
      await eventually(() => keys.map((key) => firstTimes(numbersOf(handled, key)))).toEqual(keys.map(() => upTo(40)))
    }

    test('lag counts what the group has not handled, and ends at nought', async () => {
      const gate = Promise.withResolvers<void>()
      await driver.append(upTo(30).map((number) => anEvent(topic, 'a', number)))
      const log = await openLog()
      const { numbers } = await startReading(log, { group, topics: [topic], batchSize: 10 }, () => gate.promise)
      await eventually(() => log.lag(group)).toBe(30)
      gate.resolve()
      await eventually(() => numbers('a')).toEqual(upTo(30))
      await eventually(() => log.lag(group)).toBe(0)
    })
  })
}
