import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { whyNotNative } from '@wijkhub/builders/engines'
import { killKafka, restartKafka, startKafka, type KafkaEngine } from '@wijkhub/engines/kafka'
import { killPostgres, restartPostgres, startPostgres } from '@wijkhub/engines/postgres'
import { killRedis, restartRedis, startRedis } from '@wijkhub/engines/redis'

export type Motor = 'kafka' | 'redis' | 'postgres'
export const motoren: readonly Motor[] = ['kafka', 'redis', 'postgres']

export interface Motoren {
  /** `kafka` is the administrator's door, `kafkaLogin` that of the services. */
  adressen: { postgres: string; kafka: string; kafkaLogin: string; redis: string }
  folder: string
  /** kill -9. */
  dood: (motor: Motor) => Promise<void>
  /** kill -9 where it still runs, and again on the same data and port. Resolves when it answers. */
  herstart: (motor: Motor) => Promise<void>
  stop: () => Promise<void>
}

/** Why the fault tests cannot run here, said aloud; undefined when they can. */
export const waaromGeenMotoren = () => whyNotNative(['kafka', 'redis'])

/** Engines of the test's own, on free ports, in a folder that goes with them: it kills them at will. */
export async function startMotoren(): Promise<Motoren> {
  const folder = mkdtempSync(join(tmpdir(), 'wijkhub-storing-'))
  let kafka: KafkaEngine = await startKafka({ folder: join(folder, 'kafka'), port: 0 })
  let redis = await startRedis({ folder: join(folder, 'redis'), port: 0 })
  let postgres = await startPostgres({ folder: join(folder, 'postgres'), port: 0 })
  const dood = (motor: Motor) => {
    if (motor === 'kafka') return killKafka(kafka)
    return motor === 'redis' ? killRedis(redis) : killPostgres(postgres)
  }
  return {
    adressen: {
      postgres: postgres.address,
      kafka: kafka.address,
      kafkaLogin: `127.0.0.1:${kafka.loginPort}`,
      redis: redis.address,
    },
    folder,
    dood,
    async herstart(motor) {
      const port = { kafka, redis, postgres }[motor].port
      if (motor === 'kafka') kafka = await restartKafka(kafka)
      else if (motor === 'redis') redis = await restartRedis(redis)
      else postgres = await restartPostgres(postgres)
      const now = { kafka, redis, postgres }[motor].port
      if (now !== port) throw new Error(`${motor} kwam terug op poort ${now} in plaats van ${port}`)
    },
    async stop() {
      await Promise.all((['kafka', 'redis', 'postgres'] as const).map(dood))
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
      // Started as root, PostgreSQL lives in a folder of its own account.
      rmSync(postgres.folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
