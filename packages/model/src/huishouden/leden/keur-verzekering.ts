import type { Verzekering } from '../../velden/persoon.ts'
import type { Geweigerd } from '../beslissing.ts'

/**
 * What makes this insurance impossible. A change is known weeks before it begins; an insurance whose year was mistyped would be
 * the last one for ever, and whatever is told without a day would correct that one.
 */
export function keurVerzekering(
  { sinds }: Pick<Verzekering, 'sinds'>,
  geboortedatum: string,
  vandaag: string,
): Geweigerd<'datum-onmogelijk'> | undefined {
  const kan = !sinds || (sinds >= geboortedatum && sinds <= `${Number(vandaag.slice(0, 4)) + 1}${vandaag.slice(4)}`)
  return kan ? undefined : { weigering: 'datum-onmogelijk', veld: 'sinds' }
}
