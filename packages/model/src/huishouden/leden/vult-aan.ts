import type { Naam } from '../../velden/naam.ts'
import type { PersoonVeld } from './herkomst.ts'

/**
 * Does this say what was not known yet, and contradict nothing? A child gets its name; a birth date of which the day was
 * unknown gets one (BRP: 00). What says less than is known is the same in `zegtMinder`.
 */
export function vultAan(veld: PersoonVeld, bekend: unknown, gemeld: unknown): boolean {
  if (veld === 'naam') return isNaamloos(bekend as Naam) && !isNaamloos(gemeld as Naam)
  if (veld === 'geboortedatum') return bekend !== gemeld && pastBij(bekend as string, gemeld as string)
  return false
}

/** Does this say less of the same? */
export function zegtMinder(veld: PersoonVeld, bekend: unknown, gemeld: unknown): boolean {
  return vultAan(veld, gemeld, bekend)
}

const isNaamloos = ({ nogGeenNaam }: Naam) => nogGeenNaam === true

/** Each part of `vaag` is unknown or the same. */
function pastBij(vaag: string, precies: string): boolean {
  const delen = precies.split('-')
  return vaag.split('-').every((deel, index) => Number(deel) === 0 || deel === delen[index])
}
