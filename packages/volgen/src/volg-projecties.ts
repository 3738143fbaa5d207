import type { EventLog, Subscription } from '@wijkhub/events'
import { topicProjectie } from '@wijkhub/model'
import type { Queryable } from '@wijkhub/postgres'
import { laatstePerHuishouden } from './laatste-per-huishouden.ts'
import type { Overnemen } from './overnemen.ts'

/** A household whose wish rose, in the trace it came from. */
export interface Gestegen {
  huishoudenId: string
  traceparent: string | undefined
}

export interface Volging {
  /** Whose projections. */
  audience: string
  /** The consumer group; the rights on Kafka are given by its name (`groepen.ts` of the model). */
  groep: string
  /** Writes a batch into the follower's table. */
  neemOver: Overnemen
  /**
   * Of which households the batch says that nothing may be sent; called when it is durable, before `wake`, and again with the
   * same ones when the batch comes again.
   */
  legStil?: (huishoudens: readonly string[]) => Promise<void>
  /**
   * Called after the batch is durable, with whom it is new for. Losing this call must cost a delay and nothing else: the
   * batch does not come again. `meer`: the batch was full, so what is done now may be overtaken by the next one.
   */
  wake: (gestegen: readonly Gestegen[], meer: boolean) => Promise<void>
}

const perKeer = 200

/**
 * Follows an audience's projections into the follower's table: each batch is one statement, and its events count as read
 * only after it. Whatever dies in between, the same events come again and change nothing.
 */
export function volgProjecties(
  { eventLog, pool }: { eventLog: Pick<EventLog, 'subscribe'>; pool: Queryable },
  { audience, groep, neemOver, legStil, wake }: Volging,
): Promise<Subscription> {
  return eventLog.subscribe(
    { group: groep, topics: [topicProjectie(audience)], batchSize: perKeer },
    async (events) => {
      const wensen = laatstePerHuishouden(events)
      const gestegen = await neemOver(pool, audience, wensen)
      await legStil?.(wensen.filter(({ stil }) => stil).map(({ huishoudenId }) => huishoudenId))
      const traces = new Map(events.map((event) => [event.key, event.attributes['traceparent']]))
      await wake(
        gestegen.map((huishoudenId) => ({ huishoudenId, traceparent: traces.get(huishoudenId) })),
        events.length >= perKeer,
      )
    },
  )
}
