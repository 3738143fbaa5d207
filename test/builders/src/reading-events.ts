import { randomUUID } from 'node:crypto'
import type { EventLog, Handler, LogEvent, NewEvent, SubscribeOptions, Subscription } from '@wijkhub/events'

/** An event whose data is its number, so that order can be read off. */
export function anEvent(topic: string, key: string, number: number, over: Partial<NewEvent> = {}): NewEvent {
  return {
    topic,
    key,
    type: 'nl.wijkhub.proef',
    id: randomUUID(),
    time: '2026-03-01T10:00:00.000Z',
    source: 'urn:nld:oin:00000001234567890000:systeem:proef',
    attributes: {},
    data: { number },
    ...over,
  }
}

export interface Reading {
  events: LogEvent[]
  batches: LogEvent[][]
  subscription: Subscription
  /** The numbers of a key's events as they came, repeats included. */
  numbers(key: string): unknown[]
}

/** Subscribes and remembers everything that was handled; `before` may delay or refuse a batch. */
export async function startReading(log: EventLog, options: SubscribeOptions, before?: Handler): Promise<Reading> {
  const batches: LogEvent[][] = []
  const events: LogEvent[] = []
  const subscription = await log.subscribe(options, async (batch) => {
    await before?.(batch)
    batches.push(batch)
    events.push(...batch)
  })
  return { events, batches, subscription, numbers: (key) => numbersOf(events, key) }
}

export function numbersOf(events: readonly NewEvent[], key: string): unknown[] {
  return events.filter((event) => event.key === key).map((event) => (event.data as { number?: number } | null)?.number)
}

/** Repeats left out: what at-least-once delivery comes down to for a reader that ignores what it has. */
export function firstTimes(numbers: readonly unknown[]): unknown[] {
  return [...new Set(numbers)]
}

export function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}
