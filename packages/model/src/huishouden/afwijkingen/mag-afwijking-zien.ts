import type { Doelbinding } from '../../doelbinding/doelbinding.ts'
import type { Afwijking } from './afwijkingen.ts'

/**
 * May this organisation have the afwijking with both values: its row of the doelbinding table names the field. A BSN only
 * who may use it; that something changed at a partner, without what, every worker of the household. Pure.
 */
export function magAfwijkingZien(
  doelbinding: Doelbinding,
  afwijking: Afwijking,
  { organisatie, magBsn }: { organisatie: string; magBsn: boolean },
): boolean {
  if (afwijking.veld === 'bsn') return magBsn
  if (afwijking.veld === 'registratie') return true
  const velden = doelbinding.regelVoor(organisatie)?.velden ?? []
  return velden.includes('inwonerId' in afwijking ? `inwoners.*.${afwijking.veld}` : afwijking.veld)
}
