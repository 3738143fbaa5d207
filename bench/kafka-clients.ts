import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { EventLog, NewEvent } from '@wijkhub/events'
import { createKafkajsEventLog } from '@wijkhub/events/kafkajs'
import { createKafkajsPublisher } from '@wijkhub/events/kafkajs-publisher'
import { createOutbox, migrateOutbox } from '@wijkhub/events/outbox'
import { createPlatformaticEventLog } from '@wijkhub/events/platformatic-kafka'
import { createPlatformaticPublisher } from '@wijkhub/events/platformatic-publisher'
import { type EventPublisher, startRelay, toOutboxEvent } from '@wijkhub/events/relay'
import type { Pool } from '@wijkhub/postgres'

export interface Connection {
  brokers: string[]
  clientId: string
  onError: (error: Error) => void
}

export interface Client {
  name: string
  publisher: (connection: Connection) => EventPublisher
  log: (connection: Connection) => EventLog
}

export const clients: readonly Client[] = [
  { name: '@platformatic/kafka', publisher: createPlatformaticPublisher, log: createPlatformaticEventLog },
  { name: 'kafkajs', publisher: createKafkajsPublisher, log: createKafkajsEventLog },
]

export const valueBytes = 1024
const batchSize = 1000

/** What a measurement gives: the rate, and the processor time of this process, which a busy machine changes less. */
export interface Rate {
  perSecond: number
  cpuMsPerThousand: number
}

export interface Measured {
  client: Client
  connection: Connection
  topic: string
  count: number
}

export async function publishAll({ client, connection, topic, count }: Measured): Promise<Rate> {
  const publisher = client.publisher(connection)
  await publisher.publish(makeEvents(topic, 100).map(toOutboxEvent))
  const events = makeEvents(topic, count).map(toOutboxEvent)
  const rate = await measure(count, async () => {
    for (let from = 0; from < count; from += batchSize) await publisher.publish(events.slice(from, from + batchSize))
  })
  await publisher.close()
  return rate
}

/** From the outbox in PostgreSQL to the broker, offsets moved. */
export async function relayAll({ client, connection, topic, count }: Measured, pool: Pool): Promise<Rate> {
  const schema = topic.replace(/\W/g, '_')
  await migrateOutbox({ pool, schema })
  const outbox = createOutbox({ pool, schema })
  const events = makeEvents(topic, count)
  for (let from = 0; from < count; from += batchSize) await outbox.append(pool, events.slice(from, from + batchSize))
  await outbox.close()
  const publisher = client.publisher(connection)
  const all = Promise.withResolvers<void>()
  let published = 0
  const counting: EventPublisher = {
    async publish(batch) {
      await publisher.publish(batch)
      published += batch.length
      if (published >= count) all.resolve()
    },
    close: publisher.close,
  }
  const rate = await measure(count, async () => {
    const relay = await startRelay({
      pool,
      schema,
      topics: [topic],
      publisher: counting,
      onError: connection.onError,
      batchSize,
    })
    await all.promise
    await relay.stop()
  })
  await publisher.close()
  return rate
}

/** A new group reads a topic from its beginning: joining is part of the time. */
export async function catchUp({ client, connection, topic, count }: Measured): Promise<Rate> {
  const log = client.log(connection)
  const all = Promise.withResolvers<void>()
  let handled = 0
  const rate = await measure(count, async () => {
    await log.subscribe({ group: `inhalen-${topic}`, topics: [topic] }, (events) => {
      handled += events.length
      if (handled >= count) all.resolve()
      return Promise.resolve()
    })
    await all.promise
  })
  await log.close()
  return rate
}

/** Milliseconds from the call of publish to the call of the handler, on an idle log. */
export async function latencies({ client, connection, topic }: Measured): Promise<number[]> {
  const log = client.log(connection)
  const publisher = client.publisher(connection)
  let arrived = Promise.withResolvers<void>()
  await log.subscribe({ group: `wachttijd-${topic}`, topics: [topic], from: 'latest' }, () => {
    arrived.resolve()
    return Promise.resolve()
  })
  const samples: number[] = []
  for (let turn = 0; turn < 101; turn++) {
    await sleep(10)
    arrived = Promise.withResolvers()
    const start = performance.now()
    await publisher.publish(makeEvents(topic, 1).map(toOutboxEvent))
    await arrived.promise
    // The first call also connects.
    if (turn > 0) samples.push(performance.now() - start)
  }
  await publisher.close()
  await log.close()
  return samples.toSorted((one, other) => one - other)
}

async function measure(count: number, work: () => Promise<unknown>): Promise<Rate> {
  const cpu = process.cpuUsage()
  const start = performance.now()
  await work()
  const ms = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  return { perSecond: (count / ms) * 1000, cpuMsPerThousand: (user + system) / count }
}

const filling = 'x'.repeat(valueBytes - 32)

function makeEvents(topic: string, count: number): NewEvent[] {
  return Array.from({ length: count }, (_, number) => ({
    topic,
    key: `huishouden-${number % 5_000}`,
    type: 'nl.wijkhub.projectie-gewijzigd',
    id: randomUUID(),
    time: new Date().toISOString(),
    source: 'urn:nld:oin:00000001234567890000:systeem:wijkhub-registratie',
    attributes: { versie: String(number), traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' },
    data: { number, filling },
  }))
}
