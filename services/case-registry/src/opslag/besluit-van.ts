import type { Feit } from '@wijkhub/model'

/** The decision a fact is about, to be looked up by while the fact itself is sealed. Pure. */
export function besluitVan(feit: Feit): string | null {
  return 'besluitId' in feit && feit.besluitId !== undefined ? feit.besluitId : null
}
