import type { Handeling } from '@wijkhub/model'
import { beginHandeling, type HandelingDeps, type Wie } from './begin-handeling.ts'

/** A request of an organisation whose token was checked; with the id of its own record when it registers one. */
export function handelingVanVerzoek(
  deps: HandelingDeps,
  {
    organisatie,
    magBsn,
    medewerker,
    verwerking,
    trace,
  }: Pick<Wie, 'organisatie' | 'magBsn' | 'medewerker' | 'verwerking' | 'trace'>,
  bronrecordId?: string,
): Handeling {
  return beginHandeling(deps, { organisatie, magBsn, bronrecordId, medewerker, verwerking, trace })
}
