import { isOnleesbaar, type Inkomend } from '../adapter.ts'
import { afdrukVan } from './afdruk.ts'
import type { BewaardBericht } from './bewaar-ruw.ts'

/** The print of what a stored text says; `undefined` when it can no longer be read. Pure. */
export function afdrukVanRuw(
  { decode }: Pick<Inkomend, 'decode'>,
  { ruw, parameters }: Pick<BewaardBericht, 'ruw' | 'parameters'>,
): string | undefined {
  const gelezen = decode(ruw, parameters)
  return isOnleesbaar(gelezen) ? undefined : afdrukVan(gelezen.bericht)
}
