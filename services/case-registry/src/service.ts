import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { leesOnderhoudscijfers } from '@wijkhub/bewaren'
import type { Subscription } from '@wijkhub/events'
import { groepBijdragen, groepLeveringen, topicBijdrage, topicLevering } from '@wijkhub/model'
import { createPool, migrate } from '@wijkhub/postgres'
import { certificateFigures, defineService, openWire, wireSettings, type RunningService } from '@wijkhub/service-kit'
import { leesGeweigerd } from './bijdrage/lees-geweigerd.ts'
import { verwerkBijdragen } from './bijdrage/verwerk-bijdragen.ts'
import { telMeldingenOverTijd } from './melding/tel-over-tijd.ts'
import { telToetsingen } from './toetsing/tel-toetsingen.ts'
import { tabellen } from './bewaren/tabellen.ts'
import { createBrp } from './brp/create-brp.ts'
import { config } from './config.ts'
import { bewaakGemeente } from './gemeente/bewaak-gemeente.ts'
import { bewaakHashsleutel } from './gemeente/bewaak-hashsleutel.ts'
import { verwerkLeveringen } from './levering/verwerk-leveringen.ts'
import { startVerzegeling } from './onderhoud/verzegel.ts'
import { startOnderhoud } from './onderhoud/start-onderhoud.ts'
import { vulVerzegeling } from './opslag/vul-verzegeling.ts'
import { vulZoeksleutels } from './opslag/vul-zoeksleutels.ts'
import { herprojecteer, type Herprojectie } from './projectie/herprojecteer.ts'
import type { RegistryDeps } from './registry-deps.ts'
import { createRegistry } from './registry.ts'
import { privacyApi } from './routes/privacy/privacy-api.ts'
import { registratieApi } from './routes/registratie-api.ts'

export interface CaseRegistry extends RunningService {
  /** Projects every household again and publishes what changed; needs no `start`. */
  herprojecteer(signal?: AbortSignal): Promise<Herprojectie>
}

/** The sole owner of household state: registration, identity, facts, projections. */
export function createCaseRegistry(deps: RegistryDeps): CaseRegistry {
  const registry = createRegistry(deps)
  const { eventLog } = deps
  let running: Pick<Subscription, 'stop'>[] = []
  return {
    routes(app) {
      registratieApi(app, registry)
      privacyApi(app, registry)
    },
    async controleer() {
      await bewaakGemeente(registry)
      await bewaakHashsleutel(registry)
      await vulVerzegeling(registry)
      await vulZoeksleutels(registry)
    },
    async start() {
      running = await Promise.all([
        eventLog.subscribe({ group: groepBijdragen, topics: [topicBijdrage] }, verwerkBijdragen(registry)),
        eventLog.subscribe({ group: groepLeveringen, topics: [topicLevering] }, verwerkLeveringen(registry)),
      ])
      running.push(startOnderhoud(registry), startVerzegeling(registry))
    },
    async stop() {
      await Promise.all(running.map((part) => part.stop()))
      await deps.logboek?.end()
    },
    cijfers: async () => [
      ...(await leesGeweigerd(registry.pool, registry.now())),
      ...(await telToetsingen(registry.pool, registry.now())),
      ...(await telMeldingenOverTijd(registry.pool, registry.now())),
      ...(await leesOnderhoudscijfers(registry.pool)),
    ],
    herprojecteer: (signal) => herprojecteer(registry, signal),
  }
}

export const service = defineService({
  naam: 'case-registry',
  schema: 'registratie',
  config,
  tabellen,
  migrate: (target) => migrate({ ...target, folder: join(import.meta.dirname, '../migrations') }),
  create(deps, instellingen) {
    const { BRP_URL: url, BRP_WACHTTIJD_MS: wachttijdMs } = instellingen
    const wire = openWire(wireSettings('BRP', instellingen), {
      onFault: ({ message }) =>
        deps.logger.warn(
          { fout: message },
          'een gewijzigd certificaat voor de BRP kan niet worden gebruikt; het oude blijft',
        ),
    })
    const brp = url === undefined ? undefined : createBrp({ url, wire, wachttijdMs, now: deps.now })
    const registry = createCaseRegistry({
      ...deps,
      nieuwId: randomUUID,
      brp,
      aanmeldtikMs: instellingen.WIJKHUB_AANMELDTIK_MS,
      logboek: openLogboek(deps, instellingen.WIJKHUB_LOGBOEK_URL),
      ankerplaats: instellingen.WIJKHUB_LOGBOEK_ANKERS,
    })
    return {
      ...registry,
      cijfers: async () => [
        ...(await registry.cijfers!()),
        ...certificateFigures(brp ? { brp: wire } : {}, deps.now()),
      ],
    }
  },
})

/** A pool of the role that reads and seals the log, where there is such a role. */
function openLogboek({ logger }: Pick<RegistryDeps, 'logger'>, connectionString: string | undefined) {
  if (connectionString === undefined) return undefined
  const onError = (error: Error) => logger.warn({ fout: error.message }, 'verbinding van het logboek verbroken')
  return createPool({ connectionString, applicationName: 'wijkhub:logboek', max: 3, onError })
}
