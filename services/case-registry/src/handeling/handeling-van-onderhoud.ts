import type { Handeling } from '@wijkhub/model'
import { beginHandeling, type HandelingDeps } from './begin-handeling.ts'

/** The daily upkeep: nobody asked for it, the table or the calendar changed. */
export function handelingVanOnderhoud(deps: HandelingDeps): Handeling {
  return beginHandeling(deps, { organisatie: 'wijkhub', magBsn: false, beheert: false, verwerking: 'onderhoud' })
}
