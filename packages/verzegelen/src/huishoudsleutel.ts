import { createSecretKey, randomBytes, type KeyObject } from 'node:crypto'
import type { Hoofdsleutel } from './hoofdsleutel.ts'
import { ontzegel, verzegel, type Plek } from './verzegel.ts'

/** The key of one household as it stands in the database: of no use without the epoch it was wrapped in. */
export interface IngewikkeldeSleutel {
  tijdperk: number
  sleutel: Buffer
}

/** A key for one household, that nothing else is sealed with. */
export function nieuweSleutel(): KeyObject {
  return createSecretKey(randomBytes(32))
}

/** Wraps a household's key in the epoch of today, for this row. */
export function wikkelIn({ huidig, tijdperk }: Hoofdsleutel, plek: Plek, sleutel: KeyObject): IngewikkeldeSleutel {
  return { tijdperk: huidig, sleutel: verzegel(tijdperk(huidig), [...plek, huidig], sleutel.export()) }
}

/** The key of a household. Throws when its epoch is no longer in the file, or the row is another's. */
export function wikkelUit(
  { tijdperk }: Pick<Hoofdsleutel, 'tijdperk'>,
  plek: Plek,
  ingewikkeld: { tijdperk: number; sleutel: Uint8Array },
): KeyObject {
  const { tijdperk: nr, sleutel } = ingewikkeld
  return createSecretKey(ontzegel(tijdperk(nr), [...plek, nr], sleutel))
}
