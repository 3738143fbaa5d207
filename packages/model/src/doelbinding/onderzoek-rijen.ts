import type { Huishouden } from '../huishouden/huishouden.ts'
import type { DoelbindingRegel } from './regel.ts'

/**
 * The onderzoeken an audience may know, of residents it knows: all of its own; of another, where its row says so, that there is
 * one, since when and until when. Its report and what the resident said of it are for who held the conversation. Pure.
 */
export function zichtbareOnderzoeken(
  { onderzoeken }: Huishouden,
  { rijen, audience }: DoelbindingRegel,
  zichtbaar: ReadonlySet<string>,
): Record<string, unknown> {
  const gezien = Object.entries(onderzoeken).flatMap(([id, rij]): [string, object][] => {
    const { inwonerId, organisatie, gemeldOp, uiterlijk } = rij
    if (!zichtbaar.has(inwonerId)) return []
    if (organisatie === audience) return [[id, rij]]
    return rijen.onderzoeken === 'dat' ? [[id, { inwonerId, organisatie, gemeldOp, uiterlijk }]] : []
  })
  return Object.fromEntries(gezien)
}
