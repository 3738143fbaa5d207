import { groepAdapter, topicProjectie } from '@wijkhub/model'
import type { LogEvent, Subscription } from '@wijkhub/events'
import type { Adapter } from './adapter.ts'
import type { KitDeps } from './kit-deps.ts'
import { neemGewenstOver, type Gewenst } from './koppeling/neem-gewenst-over.ts'
import { nudge } from './nudge.ts'

const perKeer = 200

/** Reconciles this household now when there is room for it; false when there is not. */
export type DoeNu = (huishoudenId: string, traceparent: string | undefined) => boolean

/**
 * Follows the audience's topic: writes what is wanted, then has it done: here and now where a place is free, otherwise by
 * a job (docs/decisions/0007). Losing either costs a sweep, nothing else.
 */
export function volgProjecties(deps: KitDeps, adapter: Adapter, doeNu: DoeNu): Promise<Subscription> {
  const { audience } = adapter
  return deps.eventLog.subscribe(
    { group: groepAdapter(audience), topics: [topicProjectie(audience)], batchSize: perKeer },
    async (events) => {
      const teWekken = await neemGewenstOver(deps.pool, audience, laatstePerHuishouden(events))
      const sporen = new Map(events.map((event) => [event.key, event.attributes['traceparent']]))
      // A full batch means that more is waiting: what is delivered now might be overtaken by the next batch.
      const achter = events.length >= perKeer
      const later = teWekken.filter(({ huishouden_id }) => achter || !doeNu(huishouden_id, sporen.get(huishouden_id)))
      await deps.jobs.add(
        later.map(({ huishouden_id }) => nudge(audience, huishouden_id, { traceparent: sporen.get(huishouden_id) })),
      )
    },
  )
}

/** Only the last event per household of a batch counts: its document is the whole wish, its attributes the last word. */
export function laatstePerHuishouden(events: readonly LogEvent[]): Gewenst[] {
  const perHuishouden = new Map<string, Gewenst>()
  for (const event of events) {
    const versie = Number(event.attributes['versie'])
    const eerder = perHuishouden.get(event.key)
    if (eerder && eerder.versie >= versie) continue
    perHuishouden.set(event.key, {
      huishouden_id: event.key,
      versie,
      bijdrage: Number(event.attributes['bijdrage'] ?? 0),
      document: event.data,
      op: event.time,
    })
  }
  return [...perHuishouden.values()]
}
