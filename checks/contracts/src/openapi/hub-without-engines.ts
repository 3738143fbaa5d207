import { service as caseRegistry } from '@wijkhub/case-registry'
import { service as cjgBridge } from '@wijkhub/cjg-bridge'
import { service as debtAssistanceConnector } from '@wijkhub/debt-assistance-connector'
import { service as menscentraalMatchpointAdapter } from '@wijkhub/menscentraal-matchpoint-adapter'
import { createLogger, createServer, type ServiceDeps, type ServiceModule } from '@wijkhub/service-kit'
import { metricsRoute } from '@wijkhub/runtime/metrics'
import { service as wijkverplegingFeed } from '@wijkhub/wijkverpleging-feed'
import type { Inrichting } from '@wijkhub/inrichting'
import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'

const services = [
  caseRegistry,
  menscentraalMatchpointAdapter,
  debtAssistanceConnector,
  cjgBridge,
  wijkverplegingFeed,
] as unknown as readonly ServiceModule[]

/** Every route of every service on one server, as they and the process around them register them; needs no database and lets nobody in. */
export async function hubWithoutEngines(inrichting: Inrichting): Promise<FastifyInstance> {
  const app = createServer({
    versie: '0.0.0',
    toegang: { controleer: () => Promise.resolve({ fout: 'ongeldig-token' }) },
    logger: createLogger('contracten', { niveau: 'silent' }),
  })
  for (const service of services)
    service
      .create(withoutEngines(service.schema, inrichting), service.config.parse(anySettings(service.config)))
      .routes(app)
  metricsRoute(app, { contentType: 'text/plain', tekst: () => Promise.resolve('') })
  await app.ready()
  return app
}

/** Something that passes for each setting a service cannot do without; no route depends on its value. */
function anySettings({ shape }: z.ZodObject): Record<string, string> {
  const nodig = Object.entries(shape as Record<string, z.ZodType>).filter(
    ([, veld]) => !veld.safeParse(undefined).success,
  )
  return Object.fromEntries(
    nodig.map(([naam, veld]) => {
      const waarde = ['https://partner.example', 'voorbeeld', '1234'].find(
        (kandidaat) => veld.safeParse(kandidaat).success,
      )
      if (waarde === undefined) throw new Error(`geen voorbeeld dat past bij de instelling ${naam}`)
      return [naam, waarde]
    }),
  )
}

/** Registering routes reaches no engine; whatever tries says so. */
function withoutEngines(schema: string, inrichting: Inrichting): ServiceDeps {
  const engine = (naam: string) =>
    new Proxy(() => '', {
      get: (_target, veld) => (veld === 'then' ? undefined : engine(`${naam}.${String(veld)}`)),
      apply: () => `(${naam} is er niet)`,
    }) as never
  return {
    schema,
    pool: engine('pool'),
    outbox: engine('outbox'),
    eventLog: engine('eventLog'),
    jobs: engine('jobs'),
    inrichting,
    hoofdsleutel: engine('hoofdsleutel'),
    logger: createLogger('contracten', { niveau: 'silent' }),
    source: 'urn:nld:oin:00000000000000000000:systeem:wijkhub',
    now: () => new Date(0),
  }
}
