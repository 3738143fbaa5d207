import { setTimeout as sleep } from 'node:timers/promises'
import { Admin } from '@platformatic/kafka'
import { createPool } from '@wijkhub/postgres'
import { Wait } from 'testcontainers'
import { brokerSettings } from '@wijkhub/engines/kafka-settings'
import { redisSettings } from '@wijkhub/engines/redis-settings'
import { type EngineContainer, startEngineContainer, waitForNothing } from './engine-container.ts'
import { imageOf } from './images.ts'

/** On two cores that others use too, a broker was seen to need more than a minute. */
const patienceMs = 120_000

/** The broker listens on one number inside and outside, so its own tools reach it by the address clients use. */
export function startKafkaContainer({ advertisedPort }: { advertisedPort?: number }): Promise<EngineContainer> {
  return startEngineContainer({
    image: imageOf('kafka'),
    prepare(empty, { host, port }) {
      const settings = brokerSettings({
        listener: `0.0.0.0:${port}`,
        controller: '127.0.0.1:9093',
        advertised: `${host}:${advertisedPort ?? port}`,
        data: '/var/lib/kafka/data',
      })
      const variables = Object.entries(settings).map(([name, value]) => [
        `KAFKA_${name.replaceAll('.', '_').toUpperCase()}`,
        value,
      ])
      return empty
        .withEnvironment({ ...Object.fromEntries(variables), KAFKA_HEAP_OPTS: '-Xms128m -Xmx320m' })
        .withWaitStrategy(waitForNothing())
    },
    async untilReady({ host, port }) {
      const admin = new Admin({ clientId: 'engines', bootstrapBrokers: [`${host}:${port}`], retries: 0 })
      try {
        await untilAnswers(async () => {
          // The port opens before the controller lets the broker in; one that counts is named in the metadata.
          const { brokers } = await admin.metadata({ topics: [], forceUpdate: true })
          if (brokers.size === 0) throw new Error('the broker is not yet let in')
        })
      } finally {
        await admin.close()
      }
    },
  })
}

/** Its data outlives kill and restart. */
export function startRedisContainer(): Promise<EngineContainer> {
  const settings = { ...redisSettings, 'protected-mode': 'no' }
  return startEngineContainer({
    image: imageOf('redis'),
    inside: 6379,
    prepare: (empty) =>
      empty
        .withCommand(['redis-server', ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])])
        .withWaitStrategy(Wait.forLogMessage('Ready to accept connections'))
        .withStartupTimeout(patienceMs),
  })
}

const password = 'proef'
const postgresUrl = ({ host, port }: { host: string; port: number }) =>
  `postgres://postgres:${password}@${host}:${port}/postgres`
// As the embedded server of the tests: after a crash of the machine such a database may be beyond repair.
const postgresSettings = { max_connections: '200', fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/** A PostgreSQL whose user may make databases; `url` is its own. */
export async function startPostgresContainer(): Promise<EngineContainer & { url: string }> {
  const container = await startEngineContainer({
    image: imageOf('postgres'),
    inside: 5432,
    prepare: (empty) =>
      empty
        .withEnvironment({ POSTGRES_PASSWORD: password })
        .withCommand([
          'postgres',
          ...Object.entries(postgresSettings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
        ])
        .withWaitStrategy(waitForNothing()),
    async untilReady(place) {
      const pool = createPool({ connectionString: postgresUrl(place), applicationName: 'engines', max: 1 })
      try {
        // Over TCP: while the image makes its first database, the server listens on its socket only.
        await untilAnswers(() => pool.query('select 1'))
      } finally {
        await pool.end()
      }
    },
  })
  return { ...container, url: postgresUrl(container) }
}

async function untilAnswers(ask: () => Promise<unknown>): Promise<void> {
  const until = Date.now() + patienceMs
  for (;;) {
    try {
      await ask()
      return
    } catch (error) {
      if (Date.now() > until) throw error
    }
    await sleep(50)
  }
}
