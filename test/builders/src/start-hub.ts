import { migrateAdapterService, tabellen, createAdapterService, type Adapter } from '@wijkhub/adapter-kit'
import type { EventLog } from '@wijkhub/events'
import type { Inrichting } from '@wijkhub/inrichting'
import { sourceUrn } from '@wijkhub/model'
import {
  configVan,
  createServer,
  defineService,
  type RunningService,
  type ServerOptions,
  type ServiceDeps,
  type ServiceModule,
} from '@wijkhub/service-kit'
import { instellingenVan } from '@wijkhub/simulators'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { inrichting as haarlem } from './haarlem.ts'
import { startHubOmgeving } from './hub-omgeving.ts'
import { roeper } from './roeper.ts'
import { toegangOpNaam } from './toegang-op-naam.ts'

/** Where a partner reaches the hub: the address is filled in when the hub listens, which is after the partner started. */
export interface HubAdres {
  url: string
  token: string
}

interface Partner {
  url: string
  stop(): unknown
}

export interface HubOpties<Partners extends Record<string, Partner>> {
  /** Or, where a service must be made on its partners: from them. */
  diensten: readonly ServiceModule[] | ((partners: Partners) => readonly ServiceModule[])
  /** By audience: starts the partner. The service that talks with it is told where it is. */
  partners?: { [Audience in keyof Partners]: (hub: HubAdres) => Promise<Partners[Audience]> }
  /** Which municipality; Haarlem unless the test says otherwise. */
  inrichting?: Inrichting
  /** Settings of services beside those that say where a partner is. */
  instellingen?: Record<string, string>
  /** What the hub reads as "now"; drivers and timers keep the real clock. */
  now?: () => Date
  /** False: the test starts the services itself, with `begin`. */
  begonnen?: boolean
  server?: Partial<ServerOptions>
  /** Whoever must see every request, before the routes are there. */
  omringd?: (app: FastifyInstance) => void
  /** Looks over the event log's shoulder. */
  omhul?: (eventLog: EventLog) => EventLog
}

/**
 * Services in this process, on real drivers and a database of their own, behind one door, beside their partners.
 * Access has tests of its own: here a token is the name of its organisation.
 */
export async function startHub<Partners extends Record<string, Partner> = Record<string, Partner>>(
  opties: HubOpties<Partners>,
) {
  const { now = () => new Date(), omhul = (eventLog) => eventLog, inrichting = haarlem } = opties
  const omgeving = await startHubOmgeving(inrichting)
  const adressen: HubAdres[] = []
  const partners = Object.fromEntries(
    await Promise.all(
      Object.entries(opties.partners ?? {}).map(async ([audience, start]) => {
        const adres = { url: '', token: audience }
        adressen.push(adres)
        return [audience, await start(adres)] as const
      }),
    ),
  ) as Partners
  const instellingen = Object.entries(partners).reduce(
    (samen, [audience, { url }]) => ({ ...samen, ...instellingenVan(audience, url) }),
    // Every registration would wait for it; what it does is a test of its own.
    { WIJKHUB_AANMELDTIK_MS: 0, ...opties.instellingen },
  )
  const deps = new Map<string, ServiceDeps>()
  const diensten: RunningService[] = []
  const modules = typeof opties.diensten === 'function' ? opties.diensten(partners) : opties.diensten
  for (const dienst of modules) {
    await dienst.migrate({ pool: omgeving.pool, schema: dienst.schema })
    const eigen = await omgeving.deps(dienst.schema, now)
    const source = sourceUrn(inrichting.gemeente.oin, `wijkhub-${dienst.naam}`)
    deps.set(dienst.schema, { ...eigen, source, eventLog: omhul(eigen.eventLog) })
    diensten.push(dienst.create(deps.get(dienst.schema)!, configVan(dienst, inrichting).parse(instellingen)))
  }
  const app = createServer({
    versie: '0.0.0',
    logger: deps.values().next().value!.logger,
    now,
    toegang: toegangOpNaam({ inrichting }),
    grenzen: inrichting.grenzen,
    ...opties.server,
  })
  opties.omringd?.(app)
  for (const dienst of diensten) dienst.routes(app)
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  for (const adres of adressen) adres.url = url
  const begin = async () => void (await Promise.all(diensten.map((dienst) => dienst.start())))
  if (opties.begonnen !== false) await begin()
  return {
    url,
    app,
    connection: omgeving.connection,
    /** Reaches every schema, by its name. */
    pool: omgeving.pool,
    partners,
    diensten,
    /** What the service of this schema was composed of. */
    deps: (schema: string) => deps.get(schema)!,
    roep: roeper(url),
    begin,
    async stop() {
      await app.close()
      await Promise.all(diensten.map((dienst) => dienst.stop()))
      await Promise.all(Object.values(partners).map((partner) => partner.stop()))
      await omgeving.stop()
    },
  }
}

/** Adapters alone, as a service: for tests in which the registry is played by `registryDubbel`. */
export function adapterDienst(adapters: readonly Adapter[], schema = 'adapters'): ServiceModule {
  return defineService({
    naam: schema,
    schema,
    config: z.object({}),
    tabellen,
    migrate: migrateAdapterService,
    create: (deps) => createAdapterService(deps, adapters),
  })
}
