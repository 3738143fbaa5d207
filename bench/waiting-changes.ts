import { randomUUID } from 'node:crypto'
import type { NewEvent } from '@wijkhub/events'
import { eventTypes, topicProjectie } from '@wijkhub/model'
import { gezinProjectie } from '@wijkhub/builders'

export interface WaitingChanges {
  audience: string
  households: string[]
  versions: number
}

/** The projection events of so many changes to each household, as time brings them: every household's first, then every second. */
export function* waitingEvents({ audience, households, versions }: WaitingChanges): Generator<NewEvent[]> {
  const atOnce = 1000
  const placeholder = '00000000-0000-4000-8000-000000000000'
  for (let version = 1; version <= versions; version++) {
    const document = JSON.stringify(gezinProjectie(audience, { id: placeholder, nummer: 0 }, version))
    for (let from = 0; from < households.length; from += atOnce)
      yield households.slice(from, from + atOnce).map((household, index) => ({
        topic: topicProjectie(audience),
        key: household,
        type: eventTypes.projectie,
        id: randomUUID(),
        time: new Date().toISOString(),
        source: 'urn:nld:oin:0:systeem:bench',
        attributes: { huishouden: household, versie: String(version), bijdrage: '0' },
        data: JSON.parse(
          document.replaceAll(placeholder, household).replaceAll(
            '-0000-4000-',
            `-${String(from + index)
              .padStart(4, '0')
              .slice(-4)}-4000-`,
          ),
        ),
      }))
  }
}
