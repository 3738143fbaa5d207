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
  const { velden = [], bekendheid } = doelbinding.regelVoor(organisatie) ?? {}
  // That a number is somebody else's as well says that somebody else is known.
  if (afwijking.veld === 'bsn')
    return magBsn && (bekendheid === 'verteld' || (!afwijking.betwist && afwijking.bekend !== undefined))
  if (afwijking.veld === 'registratie') return true
  return velden.includes('inwonerId' in afwijking ? `inwoners.*.${afwijking.veld}` : afwijking.veld)
}
