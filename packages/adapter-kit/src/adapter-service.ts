import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { SpanKind } from '@opentelemetry/api'
import type { Subscription } from '@wijkhub/events'
import type { JobWorker } from '@wijkhub/jobs'
import { migrate, type Pool } from '@wijkhub/postgres'
import type { Cijfer } from '@wijkhub/service-kit'
import type { Adapter } from './adapter.ts'
import { leesCijfers } from './cijfers.ts'
import { inkomendRoutes } from './inkomend/inkomend-routes.ts'
import type { AdapterDeps, KitDeps } from './kit-deps.ts'
import { nudge, wachtrij } from './nudge.ts'
import { quarantaineRoutes } from './quarantaine/quarantaine-routes.ts'
import { inSpoor } from './spoor.ts'
import { veeg } from './veeg.ts'
import { verzoen } from './verzoenen/verzoen.ts'
import { volgProjecties } from './volg-projecties.ts'

/** How often the sweep looks; the longest a lost job can cost. */
const veegMs = 2_000

export interface AdapterService {
  routes: (app: FastifyInstance) => void
  start: () => Promise<void>
  /** Finishes what is in flight. */
  stop: () => Promise<void>
  /** Sweeps now; for tests and for an operator who does not want to wait. */
  veeg: () => Promise<void>
  /** How far each partner is, read from the rows. */
  cijfers: () => Promise<Cijfer[]>
}

/** Runs the adapters of one service: follows their topics, reconciles, sweeps, and takes what partners send. */
export function createAdapterService(adapterDeps: AdapterDeps, adapters: readonly Adapter[]): AdapterService {
  const deps: KitDeps = { ...adapterDeps, storingen: new Set(), onderbrekerGezien: new Map() }
  const subscriptions: Subscription[] = []
  const workers: JobWorker[] = []
  let sweeping: NodeJS.Timeout | undefined
  let busy: Promise<void> = Promise.resolve()

  const veegAlles = async () => {
    await Promise.all(
      adapters.map((adapter) =>
        veeg(deps, adapter).catch((error: Error) =>
          deps.logger.warn(
            { audience: adapter.audience, fout: error.message },
            'vegen mislukte; de volgende keer weer',
          ),
        ),
      ),
    )
  }

  return {
    routes(app) {
      inkomendRoutes(app, deps, adapters)
      quarantaineRoutes(app, deps, adapters)
    },
    async start() {
      for (const adapter of adapters) {
        workers.push(
          await deps.jobs.work(wachtrij(adapter.audience), { concurrency: adapter.tegelijk }, taak(deps, adapter)),
        )
        subscriptions.push(await volgProjecties(deps, adapter))
      }
      sweeping = setInterval(() => {
        busy = busy.then(veegAlles)
      }, veegMs)
      await veegAlles()
    },
    async stop() {
      clearInterval(sweeping)
      await busy
      await Promise.all(subscriptions.map((subscription) => subscription.stop()))
      await Promise.all(workers.map((worker) => worker.stop()))
    },
    veeg: veegAlles,
    cijfers: () =>
      leesCijfers(
        deps.pool,
        adapters.map(({ audience }) => audience),
        deps.nu(),
      ),
  }
}

/** One job: reconcile, then make the next nudge where one is due. */
function taak(deps: KitDeps, adapter: Adapter) {
  const { audience } = adapter
  return async (data: Record<string, string | number>, { traceparent }: { traceparent?: string }) => {
    const huishoudenId = String(data['huishoudenId'])
    const spoor = { naam: `verzoen ${audience}`, soort: SpanKind.CONSUMER, traceparent, kenmerken: { audience } }
    const uitslag = await inSpoor(spoor, () => verzoen(deps, adapter, huishoudenId))
    if (uitslag.soort === 'wacht')
      await deps.jobs.add([nudge(audience, huishoudenId, { delayMs: uitslag.ms, traceparent })])
    if (uitslag.soort === 'hersteld') await veeg(deps, adapter)
  }
}

/** Makes the tables of the kit in the service's schema, or brings them up to date. */
export function migrateAdapterService({ pool, schema }: { pool: Pool; schema: string }): Promise<string[]> {
  return migrate({ pool, schema, folder: join(import.meta.dirname, '../migrations'), owner: 'adapter-kit' })
}
