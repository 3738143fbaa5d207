import { createOutbox, migrateOutbox } from '@wijkhub/events/outbox'
import { createPostgresEventLog } from '@wijkhub/events/postgres'
import { createPostgresJobs, migratePostgresJobs } from '@wijkhub/jobs/postgres'
import type { Inrichting } from '@wijkhub/inrichting'
import { migrateLogboek } from '@wijkhub/logboek'
import { sourceUrn } from '@wijkhub/model'
import { createPool } from '@wijkhub/postgres'
import { inrichting as haarlem } from './haarlem.ts'
import { proefsleutel } from './proefsleutel.ts'
import { createScratchDatabase } from './scratch-database.ts'
import { pino } from 'pino'

/** The registry believes a contribution only from the service that talks with its partner; its schema is named after it. */
function dienstVan({ volgers }: Inrichting, schema: string): string {
  const naam = schema.replaceAll('_', '-')
  return Object.keys(volgers).find((dienst) => dienst.startsWith(naam)) ?? naam
}

/**
 * Everything a service is composed of, real, on a database of its own: what a `ServiceModule` gets, plus the way to
 * make it for another schema or a second instance. `fouten` collects what the drivers and handlers complained of.
 */
export async function startHubOmgeving(inrichting: Inrichting = haarlem) {
  const database = await createScratchDatabase()
  const fouten: Error[] = []
  const onError = (error: Error) => fouten.push(error)
  const closing: (() => Promise<unknown>)[] = []
  const connection = { ...database.connection, applicationName: 'test' }
  await migrateOutbox({ pool: database.pool, schema: 'eventlog' })
  await migrateLogboek({ pool: database.pool })
  await migratePostgresJobs(connection)

  return {
    pool: database.pool,
    connection,
    fouten,
    /** One instance of a service's surroundings; call twice for two instances. */
    async deps(schema: string, now: () => Date = () => new Date()) {
      const pool = createPool({ ...connection, searchPath: schema, max: 10, onError })
      const outbox = createOutbox({ pool, schema: 'eventlog' })
      const eventLog = await createPostgresEventLog({ pool, schema: 'eventlog', onError, pollMs: 200 })
      const jobs = await createPostgresJobs({ connection, onError })
      closing.unshift(
        () => eventLog.close(),
        () => jobs.close(),
        () => outbox.close(),
        () => pool.end(),
      )
      return {
        pool,
        schema,
        outbox,
        eventLog,
        jobs,
        inrichting,
        hoofdsleutel: proefsleutel,
        logger: pino({ level: 'silent' }),
        source: sourceUrn(inrichting.gemeente.oin, `wijkhub-${dienstVan(inrichting, schema)}`),
        now,
      }
    },
    async stop() {
      for (const close of closing) await close()
      await database.close()
    },
  }
}

/** Waits for a condition; fails with what it last saw. */
export async function totdat<T>(look: () => Promise<T> | T, klaar: (value: T) => boolean, ms = 15_000): Promise<T> {
  const endsAt = Date.now() + ms
  for (;;) {
    const value = await look()
    if (klaar(value)) return value
    if (Date.now() > endsAt)
      throw new Error(`niet binnen ${ms} ms; laatst gezien: ${JSON.stringify(value)?.slice(0, 2000)}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
