import type { EventLog } from '@wijkhub/events'
import type { KafkaConnection } from '@wijkhub/events/kafka-connection'
import { bewaardeTopics, topics, type Doelbinding } from '@wijkhub/model'
import type { Pool } from '@wijkhub/postgres'
import { kafkaConnection } from './kafka-config.ts'
import type { RuntimeConfig } from './runtime-config.ts'

/** In one database all services share one outbox, which the log reads itself; with Kafka each has its own, relayed. */
export const gedeeldeOutbox = 'eventlog'

export interface OpenEvents {
  eventLog: EventLog
  /** Schema in which the service leaves its events. */
  outboxSchema: string
  close: () => Promise<void>
}

export interface EventsOptions {
  config: RuntimeConfig
  doelbinding: Doelbinding
  naam: string
  schema: string
  pool: Pool
  onError: (error: Error) => void
  onRebuild?: (rebuild: { group: string; reason: string }) => void
  onRelayLag?: (lag: { events: number; oldestMs: number }) => void
}

/** Opens the event log the configuration names, and with Kafka also the relay of this service's outbox. */
export async function openEvents(options: EventsOptions): Promise<OpenEvents> {
  const { config, doelbinding, pool, schema, naam, onError } = options
  if (config.WIJKHUB_EVENTS === 'postgres') {
    const { createPostgresEventLog } = await import('@wijkhub/events/postgres')
    const eventLog = await createPostgresEventLog({
      pool,
      schema: gedeeldeOutbox,
      onError,
      prune: { topics: bewaardeTopics(doelbinding) },
    })
    return { eventLog, outboxSchema: gedeeldeOutbox, close: () => eventLog.close() }
  }
  const kafka = kafkaConnection(config, `wijkhub-${naam}`)
  const { eventLog, publisher } = await openKafka(config.WIJKHUB_EVENTS, kafka, options)
  const { startRelay } = await import('@wijkhub/events/relay')
  const relay = await startRelay({
    pool,
    schema,
    topics: topics(doelbinding).map((topic) => topic.naam),
    compacted: topics(doelbinding)
      .filter(({ opschoning }) => opschoning === 'compact')
      .map((topic) => topic.naam),
    publisher,
    onError,
    ...(options.onRelayLag && { onLag: options.onRelayLag }),
  })
  return {
    eventLog,
    outboxSchema: schema,
    async close() {
      await relay.stop()
      await publisher.close()
      await eventLog.close()
    },
  }
}

async function openKafka(driver: 'kafkajs' | 'platformatic-kafka', kafka: KafkaConnection, options: EventsOptions) {
  const log = { ...kafka, onError: options.onError, ...(options.onRebuild && { onRebuild: options.onRebuild }) }
  if (driver === 'kafkajs') {
    const { createKafkajsEventLog } = await import('@wijkhub/events/kafkajs')
    const { createKafkajsPublisher } = await import('@wijkhub/events/kafkajs-publisher')
    return { eventLog: createKafkajsEventLog(log), publisher: createKafkajsPublisher(kafka) }
  }
  const { createPlatformaticEventLog } = await import('@wijkhub/events/platformatic-kafka')
  const { createPlatformaticPublisher } = await import('@wijkhub/events/platformatic-publisher')
  return { eventLog: createPlatformaticEventLog(log), publisher: createPlatformaticPublisher(kafka) }
}
