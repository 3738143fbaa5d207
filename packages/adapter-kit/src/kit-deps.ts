import type { ServiceDeps } from '@wijkhub/service-kit'

/** What the composition root hands to the adapters of one service; the SQL here names no schema. */
export type AdapterDeps = Omit<ServiceDeps, 'schema'>

export interface KitDeps extends AdapterDeps {
  /** Partners this process saw fail and not yet recover; saves a query per delivery while all is well. */
  storingen: Set<string>
  onderbrekerGezien: Map<string, number>
}
