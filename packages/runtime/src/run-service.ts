import { createOutbox } from '@wijkhub/events/outbox'
import { sourceUrn, groepGereedheid } from '@wijkhub/model'
import { createPool } from '@wijkhub/postgres'
import {
  ConfigurationFault,
  configVan,
  createLogger,
  createServer,
  createToegang,
  movedSettings,
  readConfig,
  readInrichting,
  wireComplaints,
  type Running,
  type ServiceModule,
} from '@wijkhub/service-kit'
import { eenBericht } from './kafka-config.ts'
import { createMetrics } from './metrics/create-metrics.ts'
import { metricsRoute } from './metrics/metrics-route.ts'
import { openEvents } from './open-events.ts'
import { openHoofdsleutel } from './open-hoofdsleutel.ts'
import { openJobs } from './open-jobs.ts'
import { persistentSubscribe } from './persistent-subscribe.ts'
import { plainConnections } from './plain-connections.ts'
import { InrichtingConfig, RuntimeConfig, bindingSamenhang, samenhang } from './runtime-config.ts'
import type { Tracing } from './tracing/start-tracing.ts'
import { traceEvents } from './tracing/trace-events.ts'
import { traceRequests } from './tracing/trace-requests.ts'

const versie = '0.1.0'

/**
 * Runs one service as its own process: reads all configuration first, opens what it names, starts listening. Any number
 * of instances may run. Tables are made by `migrateService`, never here.
 */
export async function runService(module: ServiceModule, env = process.env): Promise<Running> {
  const { config, eigen, inrichting } = leesConfiguratie(module, env)
  const logger = createLogger(module.naam)
  const metrics = createMetrics(module.naam)
  const onError = (onderdeel: string) => (error: Error) => {
    metrics.onFout(onderdeel)
    logger.warn({ onderdeel, fout: error.message }, 'gaat zo door')
  }
  const tracing = config.OTEL_EXPORTER_OTLP_ENDPOINT ? await openTracing(module.naam) : undefined
  const toegang = createToegang({
    ...sleutelplaats(config),
    issuer: config.WIJKHUB_TOKEN_ISSUER,
    audience: config.WIJKHUB_TOKEN_AUDIENCE,
    soort: config.WIJKHUB_TOKEN_SOORT,
    inrichting,
    publiekAdres: config.WIJKHUB_PUBLIEK_ADRES,
    proxygeheim: config.WIJKHUB_PROXY_GEHEIM,
    onSleutelfout: onError('tokensleutels'),
    ...(config.WIJKHUB_SCOPES === 'waarschuw' && {
      zonderScopes: (organisatie: string) => logger.warn({ organisatie }, 'token zonder scopes; straks geweigerd'),
    }),
  })
  const pool = createPool({
    connectionString: config.WIJKHUB_POSTGRES_URL,
    applicationName: `wijkhub:${module.naam}`,
    searchPath: module.schema,
    max: config.WIJKHUB_DB_POOL,
    onError: onError('database'),
  })
  const events = await openEvents({
    config,
    doelbinding: inrichting.doelbinding,
    naam: module.naam,
    schema: module.schema,
    pool,
    onError: onError('gebeurtenissen'),
    onRebuild(rebuild) {
      metrics.onRebuild(rebuild)
      logger.warn(rebuild, 'lezer viel stil en is opnieuw gemaakt')
    },
    onRelayLag: metrics.onRelayLag,
  })
  const { jobs, check } = await openJobs(config, module.naam, onError('taken'))
  const outbox = createOutbox({ pool, schema: events.outboxSchema })
  const app = createServer({
    naam: module.naam,
    versie,
    toegang,
    logger,
    grenzen: inrichting.grenzen,
    onRequestDone: metrics.onRequestDone,
    onLimitReached: metrics.onLimitReached,
  })
  const metered = metrics.volg(persistentSubscribe(events.eventLog, onError('gebeurtenissen')))
  const eventLog = tracing ? traceEvents(metered) : metered
  if (tracing) traceRequests(app)
  const service = module.create(
    {
      pool,
      schema: module.schema,
      outbox,
      eventLog,
      jobs,
      inrichting,
      hoofdsleutel: openHoofdsleutel(config.WIJKHUB_HOOFDSLEUTEL_FILE),
      logger,
      source: sourceUrn(inrichting.gemeente.oin, `wijkhub-${module.naam}`),
      now: () => new Date(),
      gemeten: metrics.gemeten,
    },
    eigen,
  )
  if (service.cijfers) metrics.voegToe(() => service.cijfers!())
  app.addReadinessCheck('database', () => pool.query('select 1'))
  // Registrations and partners' messages are durable without these two: they wait in the database.
  if (config.WIJKHUB_EVENTS !== 'postgres')
    app.addReadinessCheck('gebeurtenissen', () => eventLog.lag(groepGereedheid(module.naam)), { nodig: false })
  if (check) app.addReadinessCheck('taken', check, { nodig: false })
  metricsRoute(app, metrics)
  service.routes(app)
  await service.controleer?.()
  const url = await app.listen({ port: config.WIJKHUB_PORT, host: config.WIJKHUB_HOST })
  await service.start()
  logger.info({ url, events: config.WIJKHUB_EVENTS, jobs: config.WIJKHUB_JOBS }, 'gestart')
  return {
    async stop() {
      await app.close()
      await service.stop()
      await outbox.close()
      await events.close()
      await jobs.close()
      await pool.end()
      await tracing?.stop()
    },
  }
}

function sleutelplaats({ WIJKHUB_JWKS, WIJKHUB_JWKS_URL }: RuntimeConfig) {
  if (WIJKHUB_JWKS) return { sleutels: { jwks: JSON.parse(WIJKHUB_JWKS) } }
  return WIJKHUB_JWKS_URL ? { sleutels: { jwksUrl: WIJKHUB_JWKS_URL } } : {}
}

/** The SDK is read only where it is used: it would cost every other process its memory. */
async function openTracing(naam: string): Promise<Tracing> {
  const { startOtlpTracing } = await import('./tracing/otlp-tracing.ts')
  return startOtlpTracing(naam, versie)
}

/** All complaints at once, of the runtime and of the service, before anything is opened. */
function leesConfiguratie(module: ServiceModule, env: NodeJS.ProcessEnv) {
  // What the service reads depends on the municipality; where that is missing it is one complaint among the others.
  const genoemd = env['WIJKHUB_INRICHTING'] || env['WIJKHUB_INRICHTING_FILE']
  const inrichting = genoemd
    ? readInrichting('WIJKHUB_INRICHTING', readConfig(InrichtingConfig, env).WIJKHUB_INRICHTING)
    : undefined
  const eigen = inrichting ? configVan(module, inrichting) : module.config
  const alles = readConfig(RuntimeConfig.extend(eigen.shape), env)
  const config = RuntimeConfig.parse(alles)
  const bezwaren = [
    ...samenhang(config),
    ...wireComplaints(eigen, alles),
    ...plainConnections(alles, env),
    ...(inrichting ? [...bindingSamenhang(config, inrichting), ...movedSettings(inrichting, env)] : []),
  ]
  if (bezwaren.length > 0) throw new ConfigurationFault(eenBericht(bezwaren))
  return { config, eigen: eigen.parse(alles), inrichting: inrichting! }
}
