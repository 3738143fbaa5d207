import type { Handeling } from '@wijkhub/model'
import { beginHandeling, type HandelingDeps, type Wie } from './begin-handeling.ts'

/** A request of an organisation whose token was checked; with the id of its own record when it registers one. */
export function handelingVanVerzoek(
  deps: HandelingDeps,
  { organisatie, magBsn, beheert, medewerker, verwerking, trace }: Omit<Wie, 'opdrachtId' | 'bronrecordId'>,
  bronrecordId?: string,
): Handeling {
  return beginHandeling(deps, { organisatie, magBsn, beheert, bronrecordId, medewerker, verwerking, trace })
}
