import type { LogEvent } from '@wijkhub/events'
import { Levering } from '@wijkhub/model'
import { schrijfLeveringen } from '../opslag/schrijf-leveringen.ts'
import type { Registry } from '../registry.ts'

/** Keeps the latest receipt per household and partner system; an older number never replaces a newer one. */
export function verwerkLeveringen({ pool, schema, logger }: Pick<Registry, 'pool' | 'schema' | 'logger'>) {
  const schrijf = schrijfLeveringen(schema)
  return async (events: LogEvent[]): Promise<void> => {
    const laatste = new Map<string, Levering>()
    for (const event of events) {
      const gelezen = Levering.safeParse(event.data)
      if (!gelezen.success) {
        logger.warn(
          { event: event.id, velden: gelezen.error.issues.map(({ path }) => path.join('/')) },
          'onleesbare levering',
        )
        continue
      }
      const levering = gelezen.data
      const sleutel = `${levering.huishoudenId} ${levering.audience}`
      if (levering.volgnummer > (laatste.get(sleutel)?.volgnummer ?? 0)) laatste.set(sleutel, levering)
    }
    if (laatste.size > 0) await schrijf(pool, [...laatste.values()])
  }
}
