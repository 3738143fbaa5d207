import type { Aangemeld, Kandidaat } from './persoon.ts'
import { naamGelijkenis } from './naam-gelijkenis.ts'

const zekerDoorBsn = 1000

/**
 * How much speaks for a registered person and a known resident being one: 0 for "not the same". A BSN decides, unless
 * birth date and name both contradict it (then it is more likely mistyped, and joining would open a stranger's file);
 * without one: the same birth date, postcode and house number, and a name that differs by its spelling at most.
 */
export function gelijkenis(persoon: Aangemeld, kandidaat: Kandidaat): number {
  const naam = naamGelijkenis(persoon.naam, kandidaat.naam)
  const zelfdeDag = persoon.geboortedatum === kandidaat.geboortedatum
  if (persoon.bsn && kandidaat.bsn) {
    return persoon.bsn === kandidaat.bsn && (zelfdeDag || naam > 0) ? zekerDoorBsn + naam : 0
  }
  if (!zelfdeDag || !kandidaat.zelfdeAdres || anderGeslacht(persoon, kandidaat)) return 0
  return naam
}

/** Jan and Jana, born the same day at the same address, are twins. */
function anderGeslacht(a: Pick<Aangemeld, 'geslacht'>, b: Pick<Aangemeld, 'geslacht'>): boolean {
  return a.geslacht !== 'O' && b.geslacht !== 'O' && a.geslacht !== b.geslacht
}
