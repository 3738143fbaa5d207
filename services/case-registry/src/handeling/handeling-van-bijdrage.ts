import type { Bijdrage, Handeling } from '@wijkhub/model'
import { beginHandeling, type HandelingDeps } from './begin-handeling.ts'

/** A contribution that came over the event log, from a sender who may speak for its source; it goes by its own id. */
export function handelingVanBijdrage(
  deps: HandelingDeps,
  { bron, bijdrageId }: Pick<Bijdrage, 'bron' | 'bijdrageId'>,
): Handeling {
  const magBsn = deps.inrichting.doelbinding.regelVoor(bron)?.magBsn ?? false
  const verwerking = 'partner-bijdrage'
  return beginHandeling(deps, { organisatie: bron, magBsn, beheert: false, opdrachtId: bijdrageId, verwerking })
}
