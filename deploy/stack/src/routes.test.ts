import { inrichting } from '@wijkhub/builders/haarlem'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { service as caseRegistry } from '@wijkhub/case-registry'
import { service as cjgBridge } from '@wijkhub/cjg-bridge'
import { service as debtAssistanceConnector } from '@wijkhub/debt-assistance-connector'
import { service as menscentraalMatchpointAdapter } from '@wijkhub/menscentraal-matchpoint-adapter'
import { createLogger, createServer, type ServiceModule } from '@wijkhub/service-kit'
import { partnerAdressen } from '@wijkhub/simulators'
import { service as wijkverplegingFeed } from '@wijkhub/wijkverpleging-feed'
import { expect, test } from 'vitest'
import { diensten, grootsteInhoudKb } from './deployment.ts'
import { nginxConf } from './nginx-conf.ts'

const services = [
  caseRegistry,
  cjgBridge,
  debtAssistanceConnector,
  menscentraalMatchpointAdapter,
  wijkverplegingFeed,
] as unknown as ServiceModule[]
const { adressen } = partnerAdressen('partners', 8081)
const settings = Object.fromEntries(
  Object.entries(adressen).flatMap(([naam, url]) => [
    [`${naam}_URL`, url],
    [`${naam}_TOKEN`, 'demo'],
  ]),
)
const own = new Set(['/health/live', '/health/ready', '/metrics'])

interface FoundRoute {
  url: string
  /** Largest body in bytes; 0 for a route that reads none. */
  largest: number
}

async function routesOf(service: ServiceModule): Promise<FoundRoute[]> {
  const logger = createLogger('proef', { niveau: 'silent' })
  const app = createServer({
    versie: '1.0.0',
    toegang: { controleer: () => Promise.resolve({ fout: 'ongeldig-token' }) },
    logger,
  })
  const found: FoundRoute[] = []
  app.addHook('onRoute', ({ url, bodyLimit, schema }) => {
    const own = schema?.body ? (app.initialConfig.bodyLimit ?? 0) : 0
    found.push({ url, largest: bodyLimit ?? own })
  })
  // Registering routes touches none of what a service is given.
  const given = {
    schema: service.schema,
    logger,
    now: () => new Date(),
    pool: {},
    outbox: { appendEvents: '' },
    eventLog: {},
    jobs: {},
    inrichting,
  }
  service.create(given as never, service.config.parse(settings)).routes(app)
  await app.ready()
  return found.filter(({ url }) => !own.has(url) && url !== '*')
}

// Registering compiles hundreds of schemas: once for all tests, and not in the time of one.
const routesPerDienst = new Map(
  await Promise.all(services.map(async (service) => [service.naam, await routesOf(service)] as const)),
)

test.each([...routesPerDienst])('the proxies lead every route of %s to it, and to no other', (naam, routes) => {
  expect(routes.length).toBeGreaterThan(0)
  const led = (url: string) =>
    diensten
      .filter(({ paden }) => paden.some((pad) => url === pad || url.startsWith(`${pad}/`)))
      .map((dienst) => dienst.naam)
  for (const { url } of routes) expect([url, ...led(url)]).toEqual([url, naam])
})

test('a proxy lets through what the routes behind a path read, and no stranger more', () => {
  const routes = [...routesPerDienst.values()].flat()
  const paden = diensten.flatMap((dienst) => dienst.paden)
  const needed = paden.map((pad): [string, number] => {
    const behind = routes.filter(({ url }) => url === pad || url.startsWith(`${pad}/`))
    return [pad, Math.max(...behind.map(({ largest }) => largest)) / 1024]
  })
  expect(Object.fromEntries(needed.filter(([, kb]) => kb > 0))).toEqual(grootsteInhoudKb)
})

test('the nginx of Docker has the paths of the list', () => {
  expect(readFileSync(join(import.meta.dirname, '../../docker/nginx.conf'), 'utf8')).toBe(nginxConf(diensten))
})

test('J11: the ingress lets through the largest body of any path', () => {
  const ingress = readFileSync(join(import.meta.dirname, '../../kubernetes/overlays/haarlem/ingress.yaml'), 'utf8')
  const megabytes = Math.max(...Object.values(grootsteInhoudKb)) / 1024
  expect(/proxy-body-size: (.+)$/m.exec(ingress)?.[1]).toBe(`${megabytes}m`)
})
