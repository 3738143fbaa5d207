import type { Handeling } from '@wijkhub/model'
import type { RegistryDeps } from '../registry-deps.ts'
import { beginHandeling } from './begin-handeling.ts'

/** A request of an organisation whose token was checked; with the id of its own record when it registers one. */
export function handelingVanVerzoek(
  deps: Pick<RegistryDeps, 'nu' | 'nieuwId'>,
  { organisatie, magBsn }: { organisatie: string; magBsn: boolean },
  bronrecordId?: string,
): Handeling {
  return beginHandeling(deps, { organisatie, magBsn, bronrecordId })
}
