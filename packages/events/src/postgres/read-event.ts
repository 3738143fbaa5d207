import type { OutboxEvent } from '../outbox/outbox-event.ts'

/** `position` says where it stands, in the words of this driver. */
export type ReadEvent = OutboxEvent & { position: string }

/** A row as the statements give it. */
export interface EventRow extends Omit<OutboxEvent, 'time'> {
  time: Date
  xid: string
  row: string
}

export function toReadEvent({ xid, row, time, ...event }: EventRow): ReadEvent {
  return { ...event, time: time.toISOString(), position: `${xid}/${row}` }
}
