import type { LogEvent } from '@wijkhub/events'
import { Levering, Leveringsfout, magSpreken } from '@wijkhub/model'
import { schrijfLeveringen } from '../opslag/schrijf-leveringen.ts'
import type { Registry } from '../registry.ts'

/**
 * Keeps the latest receipt per household and partner system; an older number never replaces a newer one, and only the
 * service that talks with the partner is believed.
 */
export function verwerkLeveringen({ pool, logger, inrichting }: Pick<Registry, 'pool' | 'logger' | 'inrichting'>) {
  return async (events: LogEvent[]): Promise<void> => {
    const laatste = new Map<string, Levering>()
    for (const event of events) {
      const gelezen = Levering.safeParse(zonderVrijeTekst(event.data))
      if (!gelezen.success) {
        logger.warn(
          { event: event.id, velden: gelezen.error.issues.map(({ path }) => path.join('/')) },
          'onleesbare levering',
        )
        continue
      }
      const levering = gelezen.data
      if (!magSpreken(inrichting.volgers, event.source, levering.audience)) {
        logger.warn({ event: event.id, afzender: event.source }, 'levering van een ander dan haar bron')
        continue
      }
      const sleutel = `${levering.huishoudenId} ${levering.audience}`
      if (levering.volgnummer > (laatste.get(sleutel)?.volgnummer ?? 0)) laatste.set(sleutel, levering)
    }
    if (laatste.size > 0) await schrijfLeveringen(pool, [...laatste.values()])
  }
}

/**
 * A receipt written by an adapter from before the closed list, still in the topic when the hub was upgraded: its words
 * are left where they are and its code becomes one we know.
 */
function zonderVrijeTekst(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data
  const { reden: _, foutcode, ...rest } = data as Record<string, unknown>
  if (foutcode === undefined) return rest
  const code = Leveringsfout.safeParse(foutcode)
  return { ...rest, foutcode: code.success ? code.data : 'onbekend' }
}
