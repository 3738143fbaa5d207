import type { Huishouden } from '../huishouden/huishouden.ts'
import { metNaamAlleen } from './overdracht-rijen.ts'
import type { DoelbindingRegel } from './regel.ts'

/**
 * The onderzoeken an audience may know, of residents it knows: all of its own; where its row says so, of another that there is one,
 * since when and until when, and all of one on which an application rests that it decides on. Its report and what the resident said
 * of it are for these two. Pure.
 */
export function zichtbareOnderzoeken(
  huishouden: Huishouden,
  { rijen, audience }: DoelbindingRegel,
  zichtbaar: ReadonlySet<string>,
): Record<string, unknown> {
  const gezien = Object.entries(huishouden.onderzoeken).flatMap(([id, rij]): [string, object][] => {
    const { inwonerId, organisatie, gemeldOp, uiterlijk } = rij
    if (!zichtbaar.has(inwonerId)) return []
    if (organisatie === audience) return [[id, rij]]
    if (rijen.onderzoeken === 'besluit' && beslistErop(huishouden, id, audience)) {
      const { medewerker: _, ...rest } = rij
      return [[id, { ...rest, ...metNaamAlleen(rij) }]]
    }
    return rijen.onderzoeken === 'eigen' ? [] : [[id, { inwonerId, organisatie, gemeldOp, uiterlijk }]]
  })
  return Object.fromEntries(gezien)
}

function beslistErop({ voorzieningaanvragen }: Huishouden, onderzoekId: string, audience: string): boolean {
  return Object.values(voorzieningaanvragen).some(
    (rij) => rij.onderzoekId === onderzoekId && rij.bij.organisatie === audience && rij.stand !== 'ingetrokken',
  )
}
