import type { Handeling } from '../../handeling.ts'
import { isErOp, type Voorziening } from '../../sociale-kaart/sociale-kaart.ts'
import type { Geweigerd } from '../beslissing.ts'
import { isPlanbareDag } from '../dagen.ts'
import type { Huishouden } from '../huishouden.ts'
import { isLid, persoonVan } from '../leden/lidmaatschap.ts'
import { rijMet } from '../rijen.ts'
import { isIndiener } from '../voorzieningaanvragen/mijn-aanvraag.ts'
import type { Kanteling } from './kantelingen.ts'
import type { KantelingOpgave } from './leg-kanteling-vast.ts'

export const kantelingBezwaren = [
  'inwoner-onbekend',
  'datum-in-toekomst',
  'datum-onmogelijk',
  'datum-voor-geboorte',
  'kanteling-past-niet',
  'niet-in-sociale-kaart',
] as const
type Bezwaar = Geweigerd<(typeof kantelingBezwaren)[number]>

/**
 * What is told as it is kept: of a member or whom it was about before, on a day that has been, of a grant that fits, to a service that
 * was there then. Pure.
 */
export function keurKanteling(
  huishouden: Huishouden,
  { opgave, voorziening }: { opgave: KantelingOpgave; voorziening: Voorziening | undefined },
  door: Handeling,
  eerder?: Kanteling,
): { naar: Kanteling['naar'] } | Bezwaar {
  const { inwonerId, per, naar } = opgave
  if (inwonerId !== eerder?.inwonerId && !isLid(huishouden, inwonerId))
    return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  if (per > door.vandaag) return { weigering: 'datum-in-toekomst', veld: 'per' }
  if (!isPlanbareDag(per, door.vandaag)) return { weigering: 'datum-onmogelijk', veld: 'per' }
  if (per < persoonVan(huishouden, inwonerId)!.geboortedatum) return { weigering: 'datum-voor-geboorte', veld: 'per' }
  if (!uitToekenning(huishouden, opgave, door, eerder))
    return { weigering: 'kanteling-past-niet', veld: 'voorzieningaanvraagId' }
  if (naar === undefined) return { naar }
  // The sociale kaart may have changed since; what was said stays said.
  if (naar === eerder?.naar?.voorziening) return { naar: eerder.naar }
  if (!voorziening || !isErOp(voorziening, per)) return { weigering: 'niet-in-sociale-kaart', veld: 'naar' }
  const { naam, bereik } = voorziening
  return { naar: { voorziening: naar, naam, ...('organisatie' in bereik && bereik) } }
}

function uitToekenning(
  huishouden: Huishouden,
  { voorzieningaanvraagId, inwonerId, product }: KantelingOpgave,
  door: Handeling,
  eerder: Kanteling | undefined,
): boolean {
  if (voorzieningaanvraagId === undefined) return true
  const aanvraag = rijMet(huishouden.voorzieningaanvragen, voorzieningaanvraagId)
  const bekend =
    aanvraag &&
    (voorzieningaanvraagId === eerder?.voorzieningaanvraagId ||
      isIndiener(huishouden, aanvraag, door) ||
      aanvraag.bij.organisatie === door.organisatie)
  if (!bekend || aanvraag.stand !== 'toegekend' || aanvraag.inwonerId !== inwonerId) return false
  // Of a youth-care decision the product is the municipality's own code.
  const { verlening } = aanvraag.beslissing!
  return verlening === undefined || verlening.product === product
}
