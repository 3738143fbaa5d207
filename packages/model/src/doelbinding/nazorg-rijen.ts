import type { Nazorg } from '../huishouden/nazorg/nazorg.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import type { DoelbindingRegel } from './regel.ts'

/** Aftercare this audience gives itself, about whom it may see. Pure. */
export function eigenNazorgRijen(
  nazorg: Huishouden['nazorg'],
  { audience }: DoelbindingRegel,
  zichtbaar: ReadonlySet<string>,
): Record<string, Nazorg> {
  const gezien = Object.entries(nazorg).flatMap(([id, rij]) => {
    const inwonerIds = rij.inwonerIds.filter((inwonerId) => zichtbaar.has(inwonerId))
    return rij.organisatie === audience && inwonerIds.length > 0 ? [[id, { ...rij, inwonerIds }] as const] : []
  })
  return Object.fromEntries(gezien)
}
