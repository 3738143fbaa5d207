import type { EventLog } from '@wijkhub/events'
import { expect, test } from 'vitest'
import { anEvent, startReading, upTo } from '@wijkhub/builders/events'
import type { EventLogDriver } from './event-log-driver.ts'

/** What every event log promises of a mark: whoever may not act before it has read all there was asks for one. */
export function markPromise(
  scene: () => { driver: EventLogDriver; topic: string; group: string; openLog: () => Promise<EventLog> },
  patienceMs: number,
): void {
  const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: patienceMs, interval: 20 })

  test('a mark is passed once all that stood there is handled, whatever came after it', async () => {
    const { driver, topic, group, openLog } = scene()
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    await driver.append(upTo(30).map((number) => anEvent(topic, 'a', number)))
    const log = await openLog()
    const { numbers } = await startReading(
      log,
      { group, topics: [topic], batchSize: 30 },
      (batch) => gates[(batch[0]!.data as { number: number }).number >= 30 ? 1 : 0]!.promise,
    )
    await eventually(() => log.lag(group)).toBe(30)
    const isPast = await log.mark(group)
    expect(await isPast()).toBe(false)
    await driver.append(upTo(5).map((number) => anEvent(topic, 'a', 30 + number)))
    gates[0]!.resolve()
    await eventually(() => isPast()).toBe(true)
    expect(await log.lag(group)).toBeGreaterThan(0)
    expect(await (await log.mark(group))()).toBe(false)
    gates[1]!.resolve()
    await eventually(() => numbers('a')).toEqual(upTo(35))
    expect(await (await log.mark(`${group}-nobody`))()).toBe(false)
  })
}
