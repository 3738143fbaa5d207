import { doelbinding, type Bijdrage, type Handeling } from '@wijkhub/model'
import type { RegistryDeps } from '../registry-deps.ts'
import { beginHandeling } from './begin-handeling.ts'

/** A contribution that came over the event log, from a sender who may speak for its source; it goes by its own id. */
export function handelingVanBijdrage(
  deps: Pick<RegistryDeps, 'nu' | 'nieuwId'>,
  { bron, bijdrageId }: Pick<Bijdrage, 'bron' | 'bijdrageId'>,
): Handeling {
  const magBsn = doelbinding.regelVoor(bron)?.magBsn ?? false
  return beginHandeling(deps, { organisatie: bron, magBsn, opdrachtId: bijdrageId })
}
