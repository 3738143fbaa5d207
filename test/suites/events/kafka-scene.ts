import { createScratchDatabase, type ScratchDatabase } from '@wijkhub/builders/scratch'
import type { NewEvent } from '@wijkhub/events'
import { ensureTopics } from '@wijkhub/events/kafka-topics'
import { createOutbox, migrateOutbox, type Outbox } from '@wijkhub/events/outbox'
import type { EventPublisher } from '@wijkhub/events/relay'
import { type Relay, startRelay } from '@wijkhub/events/relay'
import type { EventLogDriver, OpenAppend } from './event-log-driver.ts'
import { openInWorker, type WorkerInstance } from './open-in-worker.ts'

/** The broker of the scene; `kafkaForTests` of the engines gives one. */
export interface SceneBroker {
  address: string
  restart?: () => Promise<void>
  kill?: () => Promise<void>
  stop: () => Promise<void>
}

export interface KafkaDriver {
  kafka: SceneBroker
  /** The module and function that make its event log. */
  module: string
  create: string
  createPublisher: (connection: { brokers: string[]; clientId: string }) => EventPublisher | Promise<EventPublisher>
}

/** A broker, a database, and a relay from its outbox to the broker: what a Kafka driver is tried with. */
export interface KafkaScene {
  kafka: SceneBroker
  database: ScratchDatabase
  relay: Relay
  publisher: EventPublisher
  relayErrors: Error[]
  nextTopic(): string
  append(events: readonly NewEvent[]): Promise<void>
  begin(): Promise<OpenAppend>
  open(options?: object): WorkerInstance
  close(): Promise<void>
}

const schema = 'kafka'
const topicCount = 40

export async function openKafkaScene(driver: KafkaDriver): Promise<KafkaScene> {
  const { kafka } = driver
  const connection = { brokers: [kafka.address], clientId: 'wijkhub-test' }
  const run = `${process.pid}-${Date.now().toString(36)}`
  const topics = Array.from({ length: topicCount }, (_, index) => `proef-${run}-${index}`)
  const contracts = topics.map((name) => ({ name, partitions: 3, config: { 'cleanup.policy': 'compact' } }))
  await ensureTopics({ ...connection, topics: contracts, replicas: 1 })
  const database = await createScratchDatabase()
  const { pool } = database
  await migrateOutbox({ pool, schema })
  const outbox = createOutbox({ pool, schema })
  const publisher = await driver.createPublisher(connection)
  const relayErrors: Error[] = []
  const relay = await startRelay({ pool, schema, topics, publisher, onError: (error) => relayErrors.push(error) })
  let used = 0

  const begin = () => openAppend(outbox, database)
  return {
    kafka,
    database,
    relay,
    publisher,
    relayErrors,
    nextTopic: () => topics[used++]!,
    begin,
    async append(events) {
      const open = await begin()
      await open.append(events)
      await open.commit()
    },
    open: (options = {}) =>
      openInWorker({ module: driver.module, create: driver.create, options: { ...connection, ...options } }),
    async close() {
      await relay.stop()
      await publisher.close()
      await outbox.close()
      await database.close()
      await kafka.stop()
    },
  }
}

async function openAppend(outbox: Outbox, { pool }: ScratchDatabase): Promise<OpenAppend> {
  const client = await pool.connect()
  await client.query('begin')
  const written: NewEvent[] = []
  async function end(how: 'commit' | 'rollback'): Promise<void> {
    await client.query(how)
    client.release()
    outbox.wake(written)
  }
  return {
    async append(events) {
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

/** The scene as the suite of the port wants it. */
export function asDriver(scene: KafkaScene): EventLogDriver {
  const instances: WorkerInstance[] = []
  return {
    makeTopic: () => Promise.resolve(scene.nextTopic()),
    append: scene.append,
    begin: scene.begin,
    open() {
      const instance = scene.open()
      instances.push(instance)
      return Promise.resolve(instance)
    },
    async close() {
      await Promise.all(instances.map(({ log }) => log.close()))
    },
  }
}
