import type { LogEvent } from '@wijkhub/events'
import { Bijdrage, brengInVorm, magSpreken } from '@wijkhub/model'
import type { Registry } from '../registry.ts'
import { bewaarGeweigerdeBijdrage } from '../wijzigen/bewaar-geweigerde-bijdrage.ts'
import { inLanes } from './in-lanes.ts'
import { verwerkBijdrage } from './verwerk-bijdrage.ts'

/** Connections that one batch may use; the rest of the pool is for those who wait for an answer. */
const tegelijk = 4

/**
 * Takes in a batch of contributions: in order per household, households side by side. What its sender has no right to
 * say is kept among the refused ones, and its partner's number is not used up. Resolves when every one of them has had
 * its effect or is kept as refused; rejects (and is called again) only when the database did not answer.
 */
export function verwerkBijdragen(registry: Registry) {
  return (events: LogEvent[]): Promise<void> =>
    inLanes(events, tegelijk, async (event) => {
      const gelezen = Bijdrage.safeParse(event.data)
      if (gelezen.success && magSpreken(registry.inrichting.volgers, event.source, gelezen.data.bron)) {
        brengInVorm(gelezen.data.inhoud)
        return verwerkBijdrage(registry, gelezen.data, { eventId: event.id, afzender: event.source })
      }
      if (gelezen.success) {
        const { bron, huishoudenId, volgnummer } = gelezen.data
        registry.logger.warn({ event: event.id, bron, afzender: event.source }, 'bijdrage van een ander dan haar bron')
        return bewaarGeweigerdeBijdrage(registry.pool, {
          eventId: event.id,
          afzender: event.source,
          bron,
          huishoudenId,
          volgnummer,
          weigering: 'bron-onbevoegd',
          bericht: event.data,
          op: registry.now().toISOString(),
        })
      }
      registry.logger.warn(
        { event: event.id, velden: gelezen.error.issues.map(({ path }) => path.join('/')) },
        'onleesbare bijdrage',
      )
      await bewaarGeweigerdeBijdrage(registry.pool, {
        eventId: event.id,
        afzender: event.source,
        weigering: 'bijdrage-onleesbaar',
        bericht: event.data,
        op: registry.now().toISOString(),
      })
    })
}
