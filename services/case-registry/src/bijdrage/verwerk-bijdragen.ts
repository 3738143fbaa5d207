import type { LogEvent } from '@wijkhub/events'
import { Bijdrage, brengInVorm } from '@wijkhub/model'
import type { Registry } from '../registry.ts'
import { bewaarWeigering } from '../opslag/bewaar-weigering.ts'
import { inLanen } from './in-lanen.ts'
import { verwerkBijdrage } from './verwerk-bijdrage.ts'

/** Connections that one batch may use; the rest of the pool is for those who wait for an answer. */
const tegelijk = 4

/**
 * Takes in a batch of contributions: in order per household, households side by side. Resolves when every one of them
 * has had its effect or is kept as refused; rejects (and is called again) only when the database did not answer.
 */
export function verwerkBijdragen(registry: Registry) {
  const weigering = bewaarWeigering(registry.schema)
  return (events: LogEvent[]): Promise<void> =>
    inLanen(events, tegelijk, async (event) => {
      const gelezen = Bijdrage.safeParse(event.data)
      if (gelezen.success) {
        brengInVorm(gelezen.data.inhoud)
        return verwerkBijdrage(registry, gelezen.data, event.id)
      }
      registry.logger.warn(
        { event: event.id, velden: gelezen.error.issues.map(({ path }) => path.join('/')) },
        'onleesbare bijdrage',
      )
      await weigering(registry.pool, {
        eventId: event.id,
        weigering: 'bijdrage-onleesbaar',
        bericht: event.data,
        op: registry.nu().toISOString(),
      })
    })
}
