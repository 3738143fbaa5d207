import type { Adreskenmerken, Kenmerken } from './kenmerken.ts'
import { isNieuwjaar, naamGelijkenis, zelfdeNaam } from './naam-gelijkenis.ts'
import { deurVan } from './deur.ts'

type Persoon = Pick<Kenmerken, 'bsn' | 'naam' | 'geboortedatum'>

/**
 * What a registered person and a known resident are to each other. `bsn`: one number, and birth date or name agrees.
 * `botst`: one number, and both contradict it; more likely mistyped, but never two residents with one number. `naam`: no
 * number decided, and birth date, door and name are the same (a number that differs is for a person to settle, but on
 * 1 January, the birthday of many, two numbers are two people).
 */
export type Gelijkenis = 'bsn' | 'naam' | 'botst'

export function gelijkenis(
  persoon: Persoon,
  { persoon: bekend, adres }: { persoon: Persoon; adres: Adreskenmerken },
  deur: string | undefined,
): Gelijkenis | undefined {
  const zelfdeDag = persoon.geboortedatum === bekend.geboortedatum
  if (persoon.bsn !== undefined && persoon.bsn === bekend.bsn)
    return zelfdeDag || naamGelijkenis(persoon.naam, bekend.naam) > 0 ? 'bsn' : 'botst'
  if (persoon.bsn && bekend.bsn && isNieuwjaar(bekend.geboortedatum)) return undefined
  const gelijk =
    zelfdeDag &&
    deur !== undefined &&
    deurVan(adres) === deur &&
    zelfdeNaam(persoon.naam, bekend.naam, persoon.geboortedatum)
  return gelijk ? 'naam' : undefined
}
