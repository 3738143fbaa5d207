import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LogEvent } from '@wijkhub/events'
import { type CuttableLine, openCuttableLine } from './cuttable-line.ts'
import { type KafkaDriver, type KafkaScene, openKafkaScene, type SceneBroker } from './kafka-scene.ts'
import { toOutboxEvent } from '@wijkhub/events/relay'
import { anEvent, firstTimes, numbersOf, upTo } from '@wijkhub/builders/events'

const keys = ['a', 'b', 'c', 'd', 'e', 'f']

/** What a Kafka driver promises when something breaks. Each test prints what it measured. */
export function kafkaFaultSuite(
  name: string,
  driver: Omit<KafkaDriver, 'kafka'>,
  startBroker: (options: { advertisedPort: number }) => Promise<SceneBroker>,
): void {
  describe(`${name} when things break`, { timeout: 120_000 }, () => {
    let scene: KafkaScene
    let line: CuttableLine
    beforeAll(async () => {
      line = await openCuttableLine()
      const kafka = await startBroker({ advertisedPort: line.port })
      line.leadTo(Number(kafka.address.split(':')[1]))
      scene = await openKafkaScene({ ...driver, kafka })
    })
    afterAll(async () => {
      await scene?.close()
      line.close()
    })

    const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 45_000, interval: 50 })
    const whole = (events: LogEvent[], count: number) =>
      eventually(() => keys.map((key) => firstTimes(numbersOf(events, key)).length)).toEqual(keys.map(() => count))

    function expectInOrder(events: LogEvent[], count: number): void {
      for (const key of keys) expect(firstTimes(numbersOf(events, key))).toEqual(upTo(count))
    }

    /** Appends a number per key every few milliseconds until told to stop; gives how many. */
    function keepAppending(topic: string) {
      let stopped = false
      const count = (async () => {
        let number = 0
        for (; !stopped; number++) {
          await scene.append(keys.map((key) => anEvent(topic, key, number)))
          await sleep(10)
        }
        return number
      })()
      return () => {
        stopped = true
        return count
      }
    }

    test('a broker killed under load: nothing lost, order per key, on again within ten seconds of its return', async () => {
      const topic = scene.nextTopic()
      const reader = scene.open()
      const events: LogEvent[] = []
      const arrivals: number[] = []
      await reader.log.subscribe({ group: topic, topics: [topic] }, async (batch) => {
        arrivals.push(Date.now())
        events.push(...batch)
      })
      const stopAppending = keepAppending(topic)
      await eventually(() => events.length).toBeGreaterThan(100)
      await scene.kafka.kill!()
      await sleep(2_000)
      await scene.kafka.restart!()
      const back = Date.now()
      await eventually(() => arrivals.at(-1)! > back).toBe(true)
      const recoveryMs = arrivals.find((at) => at > back)! - back
      await sleep(1_000)
      const count = await stopAppending()
      await whole(events, count)
      expectInOrder(events, count)
      const twice = events.length - count * keys.length
      console.log(
        `${name}: broker killed: on again after ${recoveryMs} ms, ${twice} of ${events.length} delivered twice, rebuilt ${reader.rebuilds.length}×`,
      )
      expect(recoveryMs).toBeLessThan(10_000)
      await reader.log.close()
    })

    test('members that come, go and die under load: nothing lost, order per key', async () => {
      const topic = scene.nextTopic()
      const events: LogEvent[] = []
      const join = async () => {
        const member = scene.open()
        let alive = true
        await member.log.subscribe({ group: topic, topics: [topic], batchSize: 20 }, async (batch) => {
          if (alive) events.push(...batch)
        })
        return {
          close: member.log.close,
          kill: () => {
            alive = false
            return member.kill()
          },
        }
      }
      const first = await join()
      const stopAppending = keepAppending(topic)
      const second = await join()
      await sleep(1_500)
      const third = await join()
      await sleep(1_500)
      await first.close()
      await sleep(1_000)
      await second.kill()
      await sleep(1_000)
      const fourth = await join()
      const count = await stopAppending()
      await whole(events, count)
      expectInOrder(events, count)
      console.log(`${name}: rebalances: ${events.length - count * keys.length} of ${events.length} delivered twice`)
      await third.close()
      await fourth.close()
    })

    // The moments differ in what is under way on the dead connections: a fetch that waits, or the commit of a handler call.
    test.each([
      ['in silence', false],
      ['in silence while it handles an event', true],
    ])('a consumer whose connections go dead %s is rebuilt, and counted', async (when, whileHandling) => {
      const topic = scene.nextTopic()
      const reader = scene.open()
      const events: LogEvent[] = []
      const mayReturn = Promise.withResolvers<void>()
      if (!whileHandling) mayReturn.resolve()
      await reader.log.subscribe({ group: topic, topics: [topic] }, async (batch) => {
        events.push(...batch)
        await mayReturn.promise
      })
      await scene.append([anEvent(topic, 'a', 0)])
      await eventually(() => events.length).toBe(1)
      line.freeze()
      const frozen = Date.now()
      mayReturn.resolve()
      // Not by way of the relay, whose connection is as dead.
      const publisher = await driver.createPublisher({ brokers: [scene.kafka.address], clientId: 'wijkhub-test' })
      await publisher.publish([toOutboxEvent(anEvent(topic, 'a', 1))])
      await eventually(() => firstTimes(numbersOf(events, 'a'))).toEqual([0, 1])
      const aliveMs = Date.now() - frozen
      await scene.append([anEvent(topic, 'a', 2)])
      await eventually(() => firstTimes(numbersOf(events, 'a'))).toEqual([0, 1, 2])
      const relayMs = Date.now() - frozen
      console.log(
        `${name}: dead ${when}: consumer on again after ${aliveMs} ms, relay within ${relayMs} ms: ${JSON.stringify(reader.rebuilds)}`,
      )
      expect(reader.rebuilds.length).toBeGreaterThan(0)
      expect(aliveMs).toBeLessThan(20_000)
      await publisher.close()
      await reader.log.close()
    })

    test('a record nobody can read is reported by its place, and those behind it move on', async () => {
      const topic = scene.nextTopic()
      const reader = scene.open()
      const events: LogEvent[] = []
      await reader.log.subscribe({ group: topic, topics: [topic] }, async (batch) => void events.push(...batch))
      await scene.publisher.publish(
        [anEvent(topic, 'a', 0), anEvent(topic, 'a', 1, { type: '' }), anEvent(topic, 'a', 2)].map(toOutboxEvent),
      )
      await eventually(() => numbersOf(events, 'a')).toEqual([0, 2])
      await eventually(() => reader.troubles.join()).toContain(`No CloudEvent with a key at ${topic}/`)
      await eventually(() => reader.log.lag(topic)).toBe(0)
      await reader.log.close()
    })
  })
}
