/**
 * The port through which services share what happened. Two kinds of driver stand behind it: PostgreSQL, which reads
 * the outbox itself, and Kafka, fed from the same outbox by a relay. Services cannot tell which one they have.
 */

/** One event as a service appends it to its outbox, inside the transaction of the change it reports. */
export interface NewEvent {
  /** Topic name from `@wijkhub/model` (`topics.ts`). */
  topic: string
  /** Order is kept per key: the household id. */
  key: string
  /** CloudEvents type, reverse domain notation, e.g. `nl.wijkhub.projectie-gewijzigd`. */
  type: string
  /** CloudEvents id, a UUID; the same id may be delivered more than once. */
  id: string
  /** RFC 3339 time at which the event was logged. */
  time: string
  /** CloudEvents source, e.g. `urn:nld:oin:…:systeem:wijkhub-registratie`. */
  source: string
  /** Extra attributes; never personal data (they travel as CloudEvents attributes and Kafka headers). Names [a-z0-9]. */
  attributes: Record<string, string>
  /** `null` is a tombstone: the reader's right to this key has ended. */
  data: unknown
}

/** One event as a reader gets it. `position` only has meaning to the driver that made it. */
export interface LogEvent extends NewEvent {
  position: string
}

export interface SubscribeOptions {
  /** Consumer group: each event reaches one instance of the group; every group keeps its own offsets. */
  group: string
  topics: readonly string[]
  /** Most events handed over at once. Default 200. */
  batchSize?: number
  /**
   * Where a group without offsets begins. Default 'earliest'. After 'latest' nothing that commits from now on is missed;
   * what committed just before may still come, where a transaction older than it still runs.
   */
  from?: 'earliest' | 'latest'
}

/**
 * Called with events in order per key. A driver MUST commit its offset only after this promise resolved, MUST call
 * again with the same events (same order per key) when it rejected, and MUST never hand over an event of a key before
 * an earlier one of that key was handed over.
 */
export type Handler = (events: LogEvent[]) => Promise<void>

export interface Subscription {
  /** Resolves when the batch in flight is done; afterwards the handler is not called again. */
  stop(): Promise<void>
}

export interface EventLog {
  /** A driver MUST deliver every event whose transaction committed, also one that committed late with an earlier id. */
  subscribe(options: SubscribeOptions, handler: Handler): Promise<Subscription>
  /** Events not yet handled by the group, over all its topics. */
  lag(group: string): Promise<number>
  /**
   * Remembers what the log holds now for the topics the group reads, and gives a question: has the group handled all of that?
   * Unlike no lag, that comes true under load too. False as long as the group has no place of its own.
   */
  mark(group: string): Promise<() => Promise<boolean>>
  /** Stops all subscriptions and releases connections. */
  close(): Promise<void>
}
