import type { EventLog } from '@wijkhub/events'
import type { Outbox } from '@wijkhub/events/outbox'
import type { Jobs } from '@wijkhub/jobs'
import type { Pool } from '@wijkhub/postgres'
import type { GemetenPoging, Logger } from '@wijkhub/service-kit'

/** What the composition root hands to the adapters of one service. */
export interface AdapterDeps {
  /** search_path is the service's own schema: SQL here names no schema. */
  pool: Pool
  outbox: Outbox
  eventLog: EventLog
  jobs: Jobs
  logger: Logger
  /** CloudEvents source of this service. */
  bron: string
  nu: () => Date
  /** Told of every attempt at a partner; the place for metrics. */
  gemeten?: (poging: GemetenPoging) => void
}

export interface KitDeps extends AdapterDeps {
  /** Partners this process saw fail and not yet recover; saves a query per delivery while all is well. */
  storingen: Set<string>
  onderbrekerGezien: Map<string, number>
}
