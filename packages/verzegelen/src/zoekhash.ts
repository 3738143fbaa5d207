import { createHmac, type KeyObject } from 'node:crypto'

/** Enough that a million keys do not meet by chance (2^64), and half of what an index would hold otherwise. */
const bytes = 16

/**
 * What somebody is found by, without what it is: the same value of the same column always gives the same bytes, and
 * without the key nobody can try values until one fits. Only equality is left: no ranges, no beginnings.
 */
export function zoekhash(hashsleutel: KeyObject, kolom: string, waarde: string): Buffer {
  return createHmac('sha256', hashsleutel).update(`${kolom}\0${waarde}`).digest().subarray(0, bytes)
}
