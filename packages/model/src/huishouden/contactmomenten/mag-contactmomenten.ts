import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'

/**
 * May this organisation record visits at all? Asked before anything is looked up, so that a refusal tells nothing about
 * who is known or insured. Whoever may not read a visit may not record one either: nobody could mend it.
 */
export function magContactmomenten({
  organisatie,
  magBsn,
  doelbinding,
}: Handeling): Geweigerd<'bsn-niet-toegestaan' | 'geen-wijkverpleging'> | undefined {
  if (!magBsn) return { weigering: 'bsn-niet-toegestaan' }
  const leest = doelbinding.regelVoor(organisatie)?.velden.includes('contactmomenten.*')
  return leest ? undefined : { weigering: 'geen-wijkverpleging' }
}
