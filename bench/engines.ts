import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killKafka, startKafka } from '@wijkhub/engines/kafka'
import { killRedis, startRedis } from '@wijkhub/engines/redis'
import { startEmbedded } from '@wijkhub/postgres/embedded'
import { removeServerFolder } from './remove-server-folder.ts'

export interface BenchEngines {
  folder: string
  addresses: { kafka: string; kafkaLogin: string; redis: string; postgres: string }
  /** Ends them and throws away what they held. */
  stop: () => Promise<void>
}

/** Kafka, Redis and PostgreSQL (durable) of the measurement's own, on free ports. */
export async function startEngines(): Promise<BenchEngines> {
  const folder = await mkdtemp(join(tmpdir(), 'wijkhub-bench-'))
  const started: (() => Promise<void>)[] = [() => rm(folder, { recursive: true, force: true, maxRetries: 5 })]
  const stop = async () => {
    for (const end of started.toReversed()) await end()
  }
  try {
    const kafka = await startKafka({ folder: join(folder, 'kafka'), port: 0 })
    started.push(() => killKafka(kafka))
    const redis = await startRedis({ folder: join(folder, 'redis'), port: 0 })
    started.push(() => killRedis(redis))
    // This one ends with this program, however that ends.
    const postgres = await startEmbedded({ folder: join(folder, 'postgres') })
    started.push(() => removeServerFolder(join(folder, 'postgres')), postgres.stop)
    const kafkaLogin = `127.0.0.1:${kafka.loginPort}`
    const addresses = { kafka: kafka.address, kafkaLogin, redis: redis.address, postgres: postgres.url }
    return { folder, addresses, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
