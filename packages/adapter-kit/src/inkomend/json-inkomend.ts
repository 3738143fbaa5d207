import type { Inkomend } from '../adapter.ts'

/** A JSON message of at most 64 KiB unless said otherwise, answered by the kit: 200/201 or problem+json. */
export function jsonInkomend<T>(
  inkomend: Pick<Inkomend<T>, 'pad' | 'beschrijving' | 'decode' | 'vertaal'> & Partial<Inkomend<T>>,
): Inkomend<T> {
  return { methode: 'POST', contentTypes: ['application/json'], maxBytes: 64 * 1024, ...inkomend }
}
