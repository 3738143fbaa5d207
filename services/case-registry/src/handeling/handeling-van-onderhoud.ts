import type { Handeling } from '@wijkhub/model'
import type { RegistryDeps } from '../registry-deps.ts'
import { beginHandeling } from './begin-handeling.ts'

/** The daily upkeep: nobody asked for it, the table or the calendar changed. */
export function handelingVanOnderhoud(deps: Pick<RegistryDeps, 'nu' | 'nieuwId'>): Handeling {
  return beginHandeling(deps, { organisatie: 'wijkhub', magBsn: false })
}
