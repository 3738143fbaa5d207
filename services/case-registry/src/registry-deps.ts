import type { Pool } from '@wijkhub/postgres'
import type { ServiceDeps } from '@wijkhub/service-kit'
import type { Brp } from './brp/create-brp.ts'

/** What the registry is given from outside; ids too, so that a test can know them. */
export interface RegistryDeps extends Omit<ServiceDeps, 'jobs'> {
  /** Reads and seals the log, by its own role. Absent: the service's own pool, where one role owns everything. */
  logboek?: Pool | undefined
  /** Where heads of the log are kept beside the service's own log. */
  ankerplaats?: string | undefined
  nieuwId: () => string
  /** Absent: this hub is not connected to the BRP. */
  brp?: Brp | undefined
  /** Milliseconds: who may not know whether somebody is known is answered on a multiple of it. Absent: at once. */
  aanmeldtikMs?: number
}
