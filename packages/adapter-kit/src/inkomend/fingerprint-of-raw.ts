import { isOnleesbaar, type Inkomend } from '../adapter.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { BewaardBericht } from './bewaar-ruw.ts'

/** The fingerprint of what a stored text says; `undefined` when it can no longer be read. Pure. */
export function fingerprintOfRaw(
  { decode }: Pick<Inkomend, 'decode'>,
  { ruw, parameters }: Pick<BewaardBericht, 'ruw' | 'parameters'>,
): string | undefined {
  const gelezen = decode(ruw, parameters)
  return isOnleesbaar(gelezen) ? undefined : fingerprintOf(gelezen.bericht)
}
