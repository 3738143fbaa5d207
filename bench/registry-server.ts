import { inrichting } from '@wijkhub/builders/haarlem'
import { proefsleutel } from '@wijkhub/builders/proefsleutel'
import { toegangOpNaam } from '@wijkhub/builders/toegang'
import { service } from '@wijkhub/case-registry'
import { createOutbox, migrateOutbox } from '@wijkhub/events/outbox'
import { maakMaanden, migrateLogboek } from '@wijkhub/logboek'
import { dagInNederland } from '@wijkhub/model'
import { createPool, type Pool } from '@wijkhub/postgres'
import { type EmbeddedServer, startEmbedded } from '@wijkhub/postgres/embedded'
import { createLogger, createServer, type ServiceDeps } from '@wijkhub/service-kit'

export const source = 'urn:nld:oin:0:systeem:bench'

export interface RegistryServer {
  url: string
  pool: Pool
  connection: EmbeddedServer['connection']
  stop: () => Promise<void>
}

/**
 * The registry's API in this process on a durable PostgreSQL in `folder`, without its readers of the event log. The
 * bearer token is the name of the organisation. Without `aanmeldtikMs` a registration is answered at once: with it so many
 * connections make no more than so many registrations per tick.
 */
export async function startRegistryServer(
  folder: string,
  connections: number,
  aanmeldtikMs = 0,
): Promise<RegistryServer> {
  const server = await startEmbedded({ folder })
  const pool = await openRegistry(server.connection, connections)
  const outbox = createOutbox({ pool, schema: 'eventlog' })
  const logger = createLogger('bench', { niveau: 'silent' })
  const app = createServer({
    versie: '0.0.0',
    logger,
    toegang: toegangOpNaam(),
  })
  const untouched = undefined as never
  const deps: ServiceDeps = {
    pool,
    schema: service.schema,
    outbox,
    eventLog: untouched,
    jobs: untouched,
    inrichting,
    hoofdsleutel: proefsleutel,
    logger,
    source,
    now: () => new Date(),
  }
  service.create(deps, service.config.parse({ WIJKHUB_AANMELDTIK_MS: aanmeldtikMs })).routes(app)
  return {
    url: await app.listen({ port: 0, host: '127.0.0.1' }),
    pool,
    connection: server.connection,
    async stop() {
      await app.close()
      await outbox.close()
      await pool.end()
      await server.stop()
    },
  }
}

/** A pool on the registry's own tables, made when they are not there yet. */
export async function openRegistry(connection: EmbeddedServer['connection'], max: number): Promise<Pool> {
  const pool = createPool({ ...connection, applicationName: 'bench', searchPath: service.schema, max })
  await migrateOutbox({ pool, schema: 'eventlog' })
  await migrateLogboek({ pool })
  await maakMaanden(pool, dagInNederland(new Date()))
  await service.migrate({ pool, schema: service.schema })
  return pool
}
