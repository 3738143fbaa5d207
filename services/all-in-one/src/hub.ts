import { createOutbox, migrateOutbox, type Outbox } from '@wijkhub/events/outbox'
import { createPostgresEventLog } from '@wijkhub/events/postgres'
import { createPostgresJobs, migratePostgresJobs } from '@wijkhub/jobs/postgres'
import { maakMaanden, migrateLogboek } from '@wijkhub/logboek'
import { bewaardeTopics, dagInNederland, sourceUrn } from '@wijkhub/model'
import { createPool, type Pool } from '@wijkhub/postgres'
import type { EmbeddedServer } from '@wijkhub/postgres/embedded'
import {
  ConfigurationFault,
  configVan,
  createServer,
  movedSettings,
  readConfig,
  type Logger,
  type RunningService,
  type ServiceDeps,
  type ServiceModule,
  type Toegang,
  wireComplaints,
} from '@wijkhub/service-kit'
import { plainConnections } from '@wijkhub/runtime'
import { addHubReadiness } from './readiness.ts'

/** All services share one outbox here: the event log reads it itself. */
const eventSchema = 'eventlog'

export interface HubOptions {
  database: EmbeddedServer['connection']
  modules: readonly ServiceModule[]
  inrichting: ServiceDeps['inrichting']
  hoofdsleutel: ServiceDeps['hoofdsleutel']
  /** Environment the modules read their configuration from. */
  env: Record<string, string | undefined>
  toegang: Toegang
  logger: Logger
  port: number
  versie: string
  now?: () => Date
}

export interface Hub {
  url: string
  stop: () => Promise<void>
}

/** Runs every service in this process on the PostgreSQL drivers. Wrong configuration throws before anything starts. */
export async function startHub(options: HubOptions): Promise<Hub> {
  const { modules, inrichting, hoofdsleutel, logger, now = () => new Date() } = options
  const onbekend = Object.keys(inrichting.volgers).filter((dienst) => !modules.some(({ naam }) => naam === dienst))
  if (onbekend.length > 0)
    throw new ConfigurationFault(`De inrichting noemt een dienst die er niet is: ${onbekend.join(', ')}.`)
  const moved = movedSettings(inrichting, options.env)
  if (moved.length > 0) throw new ConfigurationFault(moved.join('\n'))
  const schemas = modules.map((module) => configVan(module, inrichting))
  const configs = schemas.map((schema) => readConfig(schema, options.env))
  const complaints = schemas.flatMap((schema, i) => [
    ...wireComplaints(schema, configs[i]!),
    ...plainConnections({ ...configs[i]!, WIJKHUB_ONVERSLEUTELD: options.env['WIJKHUB_ONVERSLEUTELD'] }, options.env),
  ])
  if (complaints.length > 0) throw new ConfigurationFault([...new Set(complaints)].join('\n'))
  const closing: (() => Promise<unknown>)[] = []
  const pool = (schema: string, max: number): Pool => {
    const made = createPool({
      ...options.database,
      applicationName: `wijkhub:${schema}`,
      searchPath: schema,
      max,
      onError: (error) => logger.warn({ schema, fout: error.message }, 'databaseverbinding verbroken'),
    })
    closing.unshift(() => made.end())
    return made
  }
  const onError = (onderdeel: string) => (error: Error) =>
    logger.warn({ onderdeel, fout: error.message }, 'gaat zo door')

  const events = pool(eventSchema, 6)
  await migrateOutbox({ pool: events, schema: eventSchema })
  await migrateLogboek({ pool: events })
  await maakMaanden(events, dagInNederland(now()))
  const tasks = { ...options.database, applicationName: 'wijkhub:taken' }
  await migratePostgresJobs(tasks)
  const eventLog = await createPostgresEventLog({
    pool: events,
    schema: eventSchema,
    onError: onError('gebeurtenissen'),
    prune: { topics: bewaardeTopics(inrichting.doelbinding) },
  })
  closing.unshift(() => eventLog.close())
  const jobs = await createPostgresJobs({ connection: tasks, onError: onError('taken') })
  closing.unshift(() => jobs.close())

  const app = createServer({
    versie: options.versie,
    toegang: options.toegang,
    grenzen: inrichting.grenzen,
    logger,
    now,
  })
  addHubReadiness(app, { pool: events, eventLog })
  const running: RunningService[] = []
  for (const [index, module] of modules.entries()) {
    const own = pool(module.schema, 12)
    await module.migrate({ pool: own, schema: module.schema })
    const outbox: Outbox = createOutbox({ pool: own, schema: eventSchema })
    const service = module.create(
      {
        pool: own,
        schema: module.schema,
        outbox,
        eventLog,
        jobs,
        inrichting,
        hoofdsleutel,
        logger: logger.child({ dienst: module.naam }),
        source: sourceUrn(inrichting.gemeente.oin, `wijkhub-${module.naam}`),
        now,
      },
      configs[index]!,
    )
    await service.controleer?.()
    service.routes(app)
    running.push(service)
    closing.unshift(() => outbox.close())
  }
  const url = await app.listen({ port: options.port, host: '127.0.0.1' })
  await Promise.all(running.map((service) => service.start()))
  return {
    url,
    async stop() {
      await app.close()
      await Promise.all(running.map((service) => service.stop()))
      for (const close of closing) await close()
    },
  }
}
