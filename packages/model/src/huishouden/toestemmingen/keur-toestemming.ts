import { isGezagsdrager, isMinderjarig, magToestemmen } from '../../gezag/gezag.ts'
import { tijdInNederland } from '../../velden/dag.ts'
import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Toestemming } from './toestemmingen.ts'

/** She must have been able to give it on that day, and it must be able to open something for somebody. */
export function keurToestemming(
  huishouden: Huishouden,
  { inwonerId, voor, gegevenOp, tijd, tot }: Pick<Toestemming, 'inwonerId' | 'voor' | 'gegevenOp' | 'tijd' | 'tot'>,
  { op, vandaag, doelbinding }: Handeling,
): Geweigerd<'inwoner-onbekend' | 'datum-onmogelijk' | 'toestemming-zonder-gezag'> | undefined {
  const geboortedatum = huishouden.inwoners[inwonerId]?.geboortedatum
  if (!geboortedatum) return { weigering: 'inwoner-onbekend', veld: 'bronpersoonId' }
  if (gegevenOp > vandaag || gegevenOp < geboortedatum) return { weigering: 'datum-onmogelijk', veld: 'gegevenOp' }
  // Whoever took her word back this afternoon is not overruled by an hour that has not come.
  if (gegevenOp === vandaag && tijd !== undefined && tijd > tijdInNederland(op))
    return { weigering: 'datum-onmogelijk', veld: 'tijd' }
  if (tot !== undefined && tot <= gegevenOp) return { weigering: 'datum-onmogelijk', veld: 'tot' }
  const zonderGezag = { weigering: 'toestemming-zonder-gezag', veld: 'bronpersoonId' } as const
  if (!magToestemmen(huishouden, inwonerId, gegevenOp)) return zonderGezag
  // What only minors and their parents are received for, nobody else's word opens.
  const telt =
    doelbinding.regels.some((rij) => rij.toestemming === voor && rij.kring !== 'verwezen-minderjarigen-en-ouders') ||
    isMinderjarig(huishouden, inwonerId, vandaag) ||
    isGezagsdrager(huishouden, inwonerId, vandaag)
  return telt ? undefined : zonderGezag
}
