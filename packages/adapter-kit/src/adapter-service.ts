import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { dagelijks, type Dagelijks, leesOnderhoudscijfers } from '@wijkhub/bewaren'
import { SpanKind } from '@opentelemetry/api'
import type { Subscription } from '@wijkhub/events'
import type { JobWorker } from '@wijkhub/jobs'
import { migrateLogboek } from '@wijkhub/logboek'
import { migrate, type Pool } from '@wijkhub/postgres'
import { groepAdapter } from '@wijkhub/model'
import { certificateFigures, type Cijfer } from '@wijkhub/service-kit'
import type { Adapter } from './adapter.ts'
import { bewaakPoort, type Poort } from './blokkade/poort.ts'
import { tabellen } from './bewaren/tabellen.ts'
import { vulFingerprints } from './bewaren/vul-fingerprints.ts'
import { leesCijfers } from './cijfers/cijfers.ts'
import { inkomendRoutes } from './inkomend/inkomend-routes.ts'
import { maakKitDeps, type AdapterDeps, type KitDeps } from './kit-deps.ts'
import { nudge, queueOf } from './nudge.ts'
import { maakSlots, type Slots } from './slots.ts'
import { quarantaineRoutes } from './beheer/quarantaine-routes.ts'
import { inSpan } from './in-span.ts'
import { sweep } from './sweep.ts'
import { verzoen } from './verzoenen/verzoen.ts'
import { type DoeNu, volgProjecties } from './volg-projecties.ts'

/** How often the sweep looks; the longest a lost job can cost. */
const sweepMs = 2_000
/** Every so many sweeps a thorough one. */
const grondigElke = 5

export interface AdapterService {
  routes: (app: FastifyInstance) => void
  start: () => Promise<void>
  /** Finishes what is in flight. */
  stop: () => Promise<void>
  /** Sweeps now; for tests and for an operator who does not want to wait. */
  sweep: () => Promise<void>
  /** How far each partner is, read from the rows. */
  cijfers: () => Promise<Cijfer[]>
}

/** Runs the adapters of one service: follows their topics, reconciles, sweeps, and takes what partners send. */
export function createAdapterService(adapterDeps: AdapterDeps, adapters: readonly Adapter[]): AdapterService {
  const deps = maakKitDeps(adapterDeps)
  const subscriptions: Subscription[] = []
  const workers: JobWorker[] = []
  const opGang: Slots[] = []
  const poorten: Poort[] = []
  let sweeping: NodeJS.Timeout | undefined
  let upkeep: Dagelijks | undefined
  let busy: Promise<void> = Promise.resolve()

  const veeg = (adapter: Adapter, grondig: boolean) =>
    sweep(deps, adapter, { grondig }).catch((error: Error) =>
      deps.logger.warn({ audience: adapter.audience, fout: error.message }, 'vegen mislukte; de volgende keer weer'),
    )
  const sweepAll = async (grondig: boolean) => {
    await Promise.all(adapters.map((adapter) => veeg(adapter, grondig)))
  }

  return {
    routes(app) {
      inkomendRoutes(app, deps, adapters)
      quarantaineRoutes(app, deps, adapters)
    },
    async start() {
      for (const adapter of adapters) {
        const { audience, tegelijk } = adapter
        const slots = maakSlots(tegelijk)
        opGang.push(slots)
        // Shut before anything can be sent; it opens once the follower has read what there is.
        deps.poorten.set(audience, { isOpen: () => false })
        workers.push(
          await deps.jobs.work(queueOf(audience), { concurrency: tegelijk }, (data, { traceparent }) =>
            slots.neem(() => doe(deps, adapter, String(data['huishoudenId']), traceparent)),
          ),
        )
        const doeNu: DoeNu = (huishoudenId, traceparent) =>
          slots.probeer(() =>
            doe(deps, adapter, huishoudenId, traceparent).catch((error: Error) =>
              deps.logger.warn({ audience, fout: error.message }, 'verzoenen mislukte; het vegen probeert het weer'),
            ),
          )
        subscriptions.push(await volgProjecties(deps, adapter, doeNu))
        const poort = bewaakPoort({
          eventLog: deps.eventLog,
          group: groepAdapter(audience),
          onError: (error) =>
            deps.logger.warn({ audience, fout: error.message }, 'kijken of alles gelezen is mislukte'),
          onOpen: () => void veeg(adapter, true),
        })
        deps.poorten.set(audience, poort)
        poorten.push(poort)
      }
      let keer = 0
      sweeping = setInterval(() => {
        keer++
        busy = busy.then(() => sweepAll(keer % grondigElke === 0))
      }, sweepMs)
      await sweepAll(true)
      upkeep = dagelijks({
        pool: deps.pool,
        logger: deps.logger,
        now: deps.now,
        tabellen,
        bewaartermijnen: deps.inrichting.bewaartermijnen,
        ook: async (signal) => ({ afdrukken: await vulFingerprints(deps.pool, adapters, signal) }),
      })
    },
    async stop() {
      clearInterval(sweeping)
      await upkeep?.stop()
      await busy
      await Promise.all(poorten.map((poort) => poort.stop()))
      await Promise.all(subscriptions.map((subscription) => subscription.stop()))
      await Promise.all(workers.map((worker) => worker.stop()))
      await Promise.all(opGang.map((slots) => slots.leeg()))
    },
    sweep: () => sweepAll(true),
    cijfers: async () => [
      ...(await leesCijfers(
        deps.pool,
        adapters.map(({ audience }) => audience),
        deps.now(),
      )),
      ...(await leesOnderhoudscijfers(deps.pool)),
      ...certificateFigures(
        Object.fromEntries(adapters.flatMap(({ audience, wire }) => (wire ? [[audience, wire]] : []))),
        deps.now(),
      ),
    ],
  }
}

/** Reconciles one household, then makes the next nudge where one is due. */
async function doe(
  deps: KitDeps,
  adapter: Adapter,
  huishoudenId: string,
  traceparent: string | undefined,
): Promise<void> {
  const { audience } = adapter
  const span = { naam: `verzoen ${audience}`, soort: SpanKind.CONSUMER, traceparent, kenmerken: { audience } }
  const uitslag = await inSpan(span, () => verzoen(deps, adapter, huishoudenId))
  if (uitslag.soort === 'wacht')
    await deps.jobs.add([nudge(audience, huishoudenId, { delayMs: uitslag.ms, traceparent })])
  if (uitslag.soort === 'hersteld') await sweep(deps, adapter, { grondig: false })
}

/** Makes the tables of the kit in the service's schema, or brings them up to date. */
export async function migrateAdapterService({ pool, schema }: { pool: Pool; schema: string }): Promise<string[]> {
  const made = await migrate({ pool, schema, folder: join(import.meta.dirname, '../migrations'), owner: 'adapter-kit' })
  // No message is stored without its line in the log.
  return [...made, ...(await migrateLogboek({ pool }))]
}
