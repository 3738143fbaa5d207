import type { EventLog } from '@wijkhub/events'
import { groepGereedheid } from '@wijkhub/model'
import type { Pool } from '@wijkhub/postgres'

interface App {
  addReadinessCheck: (naam: string, check: () => Promise<unknown>) => void
}

/** `/health/ready` of the hub in one process: its parts are one database and the event log in it; jobs live there too. */
export function addHubReadiness(app: App, { pool, eventLog }: { pool: Pool; eventLog: EventLog }): void {
  app.addReadinessCheck('database', () => pool.query('select 1'))
  app.addReadinessCheck('gebeurtenissen', () => eventLog.lag(groepGereedheid('case-registry')))
}
