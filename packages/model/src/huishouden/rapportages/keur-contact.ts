import type { Geweigerd } from '../beslissing.ts'
import { isPlanbareDag } from '../dagen.ts'
import type { Huishouden } from '../huishouden.ts'
import { isLid, persoonVan } from '../leden/lidmaatschap.ts'

export const contactBezwaren = [
  'inwoner-onbekend',
  'datum-in-toekomst',
  'datum-voor-geboorte',
  'datum-onmogelijk',
] as const

/** Are these residents members? `al`: who was named before, and may have left since. Pure. */
export function keurGenoemden(
  huishouden: Huishouden,
  inwonerIds: readonly string[],
  al: readonly string[] = [],
): Geweigerd<'inwoner-onbekend'> | undefined {
  const vreemd = inwonerIds.findIndex((id) => !isLid(huishouden, id) && !al.includes(id))
  return vreemd < 0 ? undefined : { weigering: 'inwoner-onbekend', veld: `inwonerIds/${vreemd}` }
}

/** Can there have been contact with, or an assessment of, these residents on that day? Pure. */
export function keurContact(
  huishouden: Huishouden,
  { inwonerIds, datum }: { inwonerIds: readonly string[]; datum: string },
  vandaag: string,
  al: readonly string[] = [],
): Geweigerd<(typeof contactBezwaren)[number]> | undefined {
  const vreemd = keurGenoemden(huishouden, inwonerIds, al)
  if (vreemd) return vreemd
  if (datum > vandaag) return { weigering: 'datum-in-toekomst', veld: 'datum' }
  if (!isPlanbareDag(datum, vandaag)) return { weigering: 'datum-onmogelijk', veld: 'datum' }
  if (inwonerIds.some((id) => datum < persoonVan(huishouden, id)!.geboortedatum))
    return { weigering: 'datum-voor-geboorte', veld: 'datum' }
  return undefined
}
