import type { EventLog, NewEvent } from '@wijkhub/events'

/** What the suite needs of a driver to try it. */
export interface EventLogDriver {
  /** A topic nobody used before. */
  makeTopic(): Promise<string>
  /** Writes events in one transaction, keys locked first, and resolves after its commit. */
  append(events: readonly NewEvent[]): Promise<void>
  /** A transaction whose end the test decides. */
  begin(): Promise<OpenAppend>
  /** A further instance, as another process would have. */
  open(): Promise<EventLogInstance>
  /** Closes whatever is still open. */
  close(): Promise<void>
}

export interface OpenAppend {
  append(events: readonly NewEvent[]): Promise<void>
  commit(): Promise<void>
  rollback(): Promise<void>
}

export interface EventLogInstance {
  log: EventLog
  /** Ends the instance as kill -9 would: nothing is released, nobody is told. */
  kill(): Promise<void>
}
