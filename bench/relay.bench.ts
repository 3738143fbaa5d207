import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { killKafka, startKafka } from '@wijkhub/engines/kafka'
import { runKafkaTool } from '@wijkhub/engines/kafka-tools'
import type { EventLog, NewEvent } from '@wijkhub/events'
import { ensureTopics } from '@wijkhub/events/kafka-topics'
import { createKafkajsEventLog } from '@wijkhub/events/kafkajs'
import { createKafkajsPublisher } from '@wijkhub/events/kafkajs-publisher'
import { migrateOutbox, createOutbox } from '@wijkhub/events/outbox'
import { createPlatformaticEventLog } from '@wijkhub/events/platformatic-kafka'
import { createPlatformaticPublisher } from '@wijkhub/events/platformatic-publisher'
import { type EventPublisher, startRelay } from '@wijkhub/events/relay'
import { createScratchDatabase } from '@wijkhub/postgres/scratch'

/**
 * The two Kafka clients against the broker's own tools on the same broker, one after the other in one run, so that the
 * ratios hold on any machine. Usage: node bench/relay.bench.ts [events]
 */

const count = Number(process.argv[2] ?? 30_000)
const valueBytes = 1024
/** The JVM needs more of them before it is at its speed: with 30 000 it reports a quarter of it. */
const javaCount = 10 * count
const partitions = 6

interface Client {
  name: string
  publisher: (connection: Connection) => EventPublisher
  log: (connection: Connection) => EventLog
}

interface Connection {
  brokers: string[]
  clientId: string
  onError: (error: Error) => void
}

const clients: Client[] = [
  { name: '@platformatic/kafka', publisher: createPlatformaticPublisher, log: createPlatformaticEventLog },
  { name: 'kafkajs', publisher: createKafkajsPublisher, log: createKafkajsEventLog },
]

const filling = 'x'.repeat(valueBytes - 20)
function makeEvents(topic: string, from: number, until: number): NewEvent[] {
  return Array.from({ length: until - from }, (_, index) => ({
    topic,
    key: `huishouden-${(from + index) % 5_000}`,
    type: 'nl.wijkhub.projectie-gewijzigd',
    id: randomUUID(),
    time: new Date().toISOString(),
    source: 'urn:nld:oin:00000001234567890000:systeem:wijkhub-registratie',
    attributes: { versie: String(index), traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' },
    data: { number: from + index, filling },
  }))
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await work()
  return (performance.now() - start) / 1000
}

const folder = await mkdtemp(join(tmpdir(), 'wijkhub-bench-'))
const broker = await startKafka({ folder, port: 0 })
const database = await createScratchDatabase()
const connection: Connection = { brokers: [broker.address], clientId: 'bench', onError: (error) => console.error(error.message) }
const rates: Record<string, { 'events/s': number; ratio: string }> = {}

try {
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, Kafka ${broker.version}, ${count} events of ${valueBytes} bytes, acks=all`)
  await makeTopics(['java', ...clients.flatMap(({ name }) => [`direct-${nameOf(name)}`, `relay-${nameOf(name)}`])])
  const java = await javaProducer()
  report('ProducerPerformance (Java)', java, java)
  for (const client of clients) report(`${client.name}, publish`, await publishDirectly(client), java)
  for (const client of clients) report(`${client.name}, relay from the outbox`, await relay(client), java)
  const javaReads = await javaConsumer()
  report('ConsumerPerformance (Java)', javaReads, javaReads)
  for (const client of clients) report(`${client.name}, catching up`, await catchUp(client), javaReads)
  console.table(rates)
  for (const client of clients) console.log(`${client.name}: published → handled, idle: ${await latency(client)}`)
} finally {
  await database.close()
  await killKafka(broker)
  await rm(folder, { recursive: true, force: true })
}

function nameOf(client: string): string {
  return client.replace(/\W/g, '')
}

function report(what: string, rate: number, reference: number): void {
  rates[what] = { 'events/s': Math.round(rate), ratio: (rate / reference).toFixed(2) }
  console.log(`${what}: ${Math.round(rate)}/s`)
}

function makeTopics(names: string[]): Promise<string[]> {
  return ensureTopics({ ...connection, replicas: 1, topics: names.map((name) => ({ name, partitions, config: {} })) })
}

async function javaProducer(): Promise<number> {
  const output = await runKafkaTool('producer-perf-test', [
    ...['--topic', 'java', '--num-records', String(javaCount), '--record-size', String(valueBytes), '--throughput', '-1'],
    ...['--producer-props', `bootstrap.servers=${broker.address}`, 'acks=all'],
  ])
  return Number(/([\d.,]+) records\/sec/.exec(output.trim().split('\n').at(-1)!)![1]!.replace(',', '.'))
}

async function javaConsumer(): Promise<number> {
  const output = await runKafkaTool('consumer-perf-test', [
    ...['--bootstrap-server', broker.address, '--topic', 'java', '--messages', String(javaCount), '--timeout', '60000'],
  ])
  const [header, values] = output
    .trim()
    .split('\n')
    .filter((line) => line.includes(', '))
    .map((line) => line.split(', '))
  return Number(values![header!.indexOf('fetch.nMsg.sec')])
}

async function publishDirectly(client: Client): Promise<number> {
  const publisher = client.publisher(connection)
  const topic = `direct-${nameOf(client.name)}`
  await publisher.publish(makeEvents(topic, 0, 100))
  const batches = Array.from({ length: Math.ceil(count / 1000) }, (_, index) => makeEvents(topic, index * 1000, Math.min(count, (index + 1) * 1000)))
  const seconds = await timed(async () => {
    for (const batch of batches) await publisher.publish(batch)
  })
  await publisher.close()
  return count / seconds
}

async function relay(client: Client): Promise<number> {
  const { pool } = database
  const schema = nameOf(client.name)
  const topic = `relay-${schema}`
  await migrateOutbox({ pool, schema })
  const outbox = createOutbox({ pool, schema })
  for (let from = 0; from < count; from += 1000) await outbox.append(pool, makeEvents(topic, from, from + 1000))
  await outbox.close()
  const publisher = client.publisher(connection)
  const all = Promise.withResolvers<void>()
  let published = 0
  const counting: EventPublisher = {
    async publish(events) {
      await publisher.publish(events)
      published += events.length
      if (published >= count) all.resolve()
    },
    close: publisher.close,
  }
  const seconds = await timed(async () => {
    const running = await startRelay({ pool, schema, topics: [topic], publisher: counting, onError: connection.onError })
    await all.promise
    await running.stop()
  })
  await publisher.close()
  return count / seconds
}

async function catchUp(client: Client): Promise<number> {
  const log = client.log(connection)
  const topic = `direct-${nameOf(client.name)}`
  const all = Promise.withResolvers<void>()
  let handled = 0
  const seconds = await timed(async () => {
    await log.subscribe({ group: `bench-${topic}`, topics: [topic] }, (events) => {
      handled += events.length
      if (handled >= count) all.resolve()
      return Promise.resolve()
    })
    await all.promise
  })
  await log.close()
  return count / seconds
}

async function latency(client: Client): Promise<string> {
  const log = client.log(connection)
  const publisher = client.publisher(connection)
  const topic = 'java'
  let arrived = Promise.withResolvers<void>()
  await log.subscribe({ group: `latency-${nameOf(client.name)}`, topics: [topic], from: 'latest' }, () => {
    arrived.resolve()
    return Promise.resolve()
  })
  await publisher.publish(makeEvents(topic, 0, 1))
  await arrived.promise
  const samples: number[] = []
  for (let turn = 0; turn < 100; turn++) {
    await sleep(20)
    arrived = Promise.withResolvers()
    const start = performance.now()
    await publisher.publish(makeEvents(topic, turn, turn + 1))
    await arrived.promise
    samples.push(performance.now() - start)
  }
  await publisher.close()
  await log.close()
  samples.sort((one, other) => one - other)
  return `p50 ${samples[50]!.toFixed(1)} ms, p99 ${samples[98]!.toFixed(1)} ms`
}
