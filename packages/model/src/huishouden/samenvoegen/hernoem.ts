import type { Huishouden } from '../huishouden.ts'

/**
 * What is asked with the ids residents have now: whoever still knows one by an id she had before means her. An id that is
 * somebody's here is hers.
 */
export function metHuidigeIds<W>({ inwoners, vertrokken, verenigd }: Huishouden, gevraagd: W): W {
  return Object.entries(verenigd).reduce(
    (nu, [eerder, { behouden }]) => (inwoners[eerder] || vertrokken[eerder] ? nu : hernoem(nu, eerder, behouden)),
    gevraagd,
  )
}

/** Everything somebody's id stands in, wherever it stands, with another id for her: as a value, in a list, as a key. */
export function hernoem<W>(waarde: W, van: string, naar: string): W {
  return metNaam(waarde, van, naar) as W
}

function metNaam(waarde: unknown, van: string, naar: string): unknown {
  if (waarde === van) return naar
  if (Array.isArray(waarde)) {
    const nieuw = waarde.map((deel) => metNaam(deel, van, naar))
    // Both stood in it, and are one.
    return waarde.includes(van) ? [...new Set(nieuw)] : nieuw
  }
  // What the registry found out itself, in a Map or a Set, names them by the ids they have now.
  if (typeof waarde !== 'object' || waarde === null || waarde instanceof Map || waarde instanceof Set) return waarde
  return Object.fromEntries(
    Object.entries(waarde).map(([naam, deel]) => [naam === van ? naar : naam, metNaam(deel, van, naar)]),
  )
}

/** Every id that stands where a resident is named. */
export function inwonersIn(waarde: unknown): string[] {
  return [...new Set(genoemd(waarde))]
}

function genoemd(waarde: unknown): string[] {
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([naam, deel]): string[] => {
    if (naam === 'inwonerId' && typeof deel === 'string') return [deel]
    if (naam === 'inwonerIds' && Array.isArray(deel)) return deel as string[]
    return genoemd(deel)
  })
}
