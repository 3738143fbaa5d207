import type { LogEvent, NewEvent } from '../event-log.ts'

/**
 * An event as it stands in the outbox. Its data is still JSON text, `null` for a tombstone: a relay that only passes it
 * on would otherwise parse and write it again, a sixth of its work.
 */
export interface OutboxEvent extends Omit<NewEvent, 'data'> {
  json: string | null
}

export function toOutboxEvent({ data, ...event }: NewEvent): OutboxEvent {
  return { ...event, json: data === null ? null : JSON.stringify(data) }
}

export function toLogEvent({ json, ...event }: OutboxEvent & { position: string }): LogEvent {
  return { ...event, data: json === null ? null : JSON.parse(json) }
}
