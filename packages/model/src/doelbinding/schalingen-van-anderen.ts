import type { Huishouden } from '../huishouden/huishouden.ts'
import type { DoelbindingRegel } from './regel.ts'

/**
 * What an audience may know of help that was scaled up: all of what it said itself; of another, where its row says so, to where,
 * from when and until when, and why only where it reads all. That somebody went to Veilig Thuis is in the table a case of its own.
 * By whom of the organisation is nobody's. Pure.
 */
export function zichtbareSchalingen(
  { schalingen }: Huishouden,
  { rijen, audience }: DoelbindingRegel,
): Record<string, unknown> {
  const gezien = Object.entries(schalingen).flatMap(([id, { medewerker: _, ...schaling }]) => {
    if (schaling.door === audience || rijen.schalingen === 'alle') return [[id, schaling] as const]
    if (rijen.schalingen !== 'zonder-veilig-thuis' || schaling.naar === 'veilig-thuis') return []
    const { reden: __, terug, ...dat } = schaling
    return [[id, { ...dat, ...(terug && { terug: { per: terug.per, door: terug.door } }) }] as const]
  })
  return Object.fromEntries(gezien)
}
