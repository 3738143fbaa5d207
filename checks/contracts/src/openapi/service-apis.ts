import { service as caseRegistry } from '@wijkhub/case-registry'
import type { Inrichting } from '@wijkhub/inrichting'
import { createLogger, createServer, type ServiceDeps, type ServiceModule } from '@wijkhub/service-kit'

/** The APIs that are published, by the file that describes them. */
const apis: { bestand: string; prefix: string; module: ServiceModule }[] = [
  { bestand: 'registratie-v1', prefix: '/registratie/v1', module: caseRegistry },
]

/** The OpenAPI documents of the services, as the services themselves publish them; needs no database. */
export async function serviceApis(inrichting: Inrichting): Promise<Record<string, object>> {
  const documents: Record<string, object> = {}
  for (const { bestand, prefix, module } of apis) {
    const app = createServer({
      versie: '0.0.0',
      toegang: nobody,
      logger: createLogger('contracten', { niveau: 'silent' }),
    })
    module.create(withoutEngines(module.schema, inrichting), module.config.parse({})).routes(app)
    const answer = await app.inject({ url: `${prefix}/openapi.json` })
    if (answer.statusCode !== 200)
      throw new Error(`${module.naam} heeft geen ${prefix}/openapi.json: ${answer.statusCode}`)
    documents[bestand] = answer.json<object>()
    await app.close()
  }
  return documents
}

const nobody = { controleer: () => Promise.resolve({ fout: 'ongeldig-token' as const }) }

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
    logger: createLogger('contracten', { niveau: 'silent' }),
    bron: 'urn:nld:oin:00000000000000000000:systeem:wijkhub',
    nu: () => new Date(0),
  }
}
