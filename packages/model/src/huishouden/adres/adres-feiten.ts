import type { Handeling } from '../../handeling.ts'
import { zelfdeDeur } from '../../velden/adressleutel.ts'
import type { Adres } from '../../velden/adres.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { gafAdres } from './gaf-adres.ts'

/**
 * What a registration at a known door says of the address: that its source knows it too, and that it is secret. Secret it
 * becomes on the word of whoever registers there; that it no longer is takes a command.
 */
export function adresFeiten(huishouden: Huishouden, gemeld: Adres, { organisatie }: Handeling): Feit[] {
  if (huishouden.versie === 0) return []
  const tweede = !zelfdeDeur(huishouden.adres, gemeld)
  if (tweede && !(huishouden.tweedeAdres && zelfdeDeur(huishouden.tweedeAdres, gemeld))) return []
  const welk = tweede ? ('tweedeAdres' as const) : ('adres' as const)
  const feiten: Feit[] = []
  if (!tweede && !gafAdres(huishouden, organisatie, 'adres'))
    feiten.push({ soort: 'adres-bevestigd', bron: organisatie })
  if (gemeld.geheim && !huishouden[welk]!.geheim)
    feiten.push({ soort: 'adres-geheim-gewijzigd', welk, geheim: true, bron: organisatie })
  return feiten
}
