import type { LogEvent } from '@wijkhub/events'
import type { Wens } from './wens.ts'

/** Only the highest version per household of a batch counts: its document is the whole wish. Pure. */
export function laatstePerHuishouden(events: readonly LogEvent[]): Wens[] {
  const perHuishouden = new Map<string, Wens>()
  for (const event of events) {
    const versie = Number(event.attributes['versie'])
    const eerder = perHuishouden.get(event.key)
    if (eerder && eerder.versie >= versie) continue
    const { stil, wissing } = event.attributes
    perHuishouden.set(event.key, {
      huishoudenId: event.key,
      versie,
      bijdrage: Number(event.attributes['bijdrage'] ?? 0),
      document: event.data,
      op: event.time,
      ...(stil === 'ja' && { stil: true }),
      ...(wissing && { wissing }),
    })
  }
  return [...perHuishouden.values()]
}
