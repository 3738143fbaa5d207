import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { missingForKafka } from './kafka-jars.ts'
import { type KafkaOptions, killKafka, restartKafka, startKafka } from './kafka.ts'
import { variables } from './addresses.ts'

export interface TestKafka {
  address: string
  /** kill -9 and start again; absent when the broker came from the environment and is not ours to kill. */
  restart?: () => Promise<void>
  /** kill -9, and later `restart`. */
  kill?: () => Promise<void>
  stop: () => Promise<void>
}

/**
 * Why a test on real Kafka cannot run here; undefined when it can. With WIJKHUB_CI=true a missing engine is a failure:
 * a skipped suite must not look like a passed one.
 */
export function whyNoKafka(): string | undefined {
  if (process.env[variables.kafka]) return undefined
  const missing = missingForKafka()
  if (missing.length === 0) return undefined
  const reason = `geen Kafka: ${missing.join('; ')}`
  if (process.env.WIJKHUB_CI === 'true') throw new Error(reason)
  console.warn(`OVERGESLAGEN, ${reason}`)
  return reason
}

/** The broker of the environment, or one of the test's own on a free port, gone with its data afterwards. */
export async function kafkaForTests(options: Pick<KafkaOptions, 'advertisedPort'> = {}): Promise<TestKafka> {
  const outside = process.env[variables.kafka]
  if (outside && !options.advertisedPort) return { address: outside, stop: () => Promise.resolve() }
  const folder = await mkdtemp(join(tmpdir(), 'wijkhub-kafka-'))
  let engine = await startKafka({ folder, port: 0, ...options })
  return {
    address: engine.address,
    kill: () => killKafka(engine),
    restart: async () => {
      engine = await restartKafka(engine)
    },
    stop: async () => {
      await killKafka(engine)
      await rm(folder, { recursive: true, force: true })
    },
  }
}
