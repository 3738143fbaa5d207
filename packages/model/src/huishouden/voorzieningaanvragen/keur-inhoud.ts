import type { Handeling } from '../../handeling.ts'
import type { Geweigerd } from '../beslissing.ts'
import { regisseurVan } from '../betrokkenheden/mag-opdragen.ts'
import type { Huishouden } from '../huishouden.ts'
import { rijMet } from '../rijen.ts'
import { pastBij } from './soorten.ts'
import type { Voorzieningaanvraag } from './voorzieningaanvragen.ts'

export const inhoudBezwaren = [
  'product-past-niet',
  'aanvraag-zonder-onderzoek',
  'onderzoek-past-niet',
  'onderzoek-loopt-nog',
] as const

/**
 * A product of its kind, on an onderzoek about the same resident that this organisation or, for the regisseur, anybody held. For the
 * Wmo that is over: the resident has its report, or its last day went by (Wmo 2015 art. 2.3.2 lid 9). Pure.
 */
export function keurInhoud(
  huishouden: Huishouden,
  {
    soort,
    inwonerId,
    product,
    onderzoekId,
  }: Pick<Voorzieningaanvraag, 'soort' | 'inwonerId' | 'product' | 'onderzoekId'>,
  { organisatie, op, vandaag }: Handeling,
): Geweigerd<(typeof inhoudBezwaren)[number]> | undefined {
  if (product !== undefined && !pastBij(soort, product)) return { weigering: 'product-past-niet', veld: 'product' }
  if (onderzoekId === undefined)
    return soort === 'jeugdhulp' ? undefined : { weigering: 'aanvraag-zonder-onderzoek', veld: 'onderzoekId' }
  const onderzoek = rijMet(huishouden.onderzoeken, onderzoekId)
  const zichtbaar = onderzoek?.organisatie === organisatie || regisseurVan(huishouden, op)?.organisatie === organisatie
  if (!onderzoek || !zichtbaar || onderzoek.inwonerId !== inwonerId)
    return { weigering: 'onderzoek-past-niet', veld: 'onderzoekId' }
  const isKlaar = onderzoek.verslag !== undefined || onderzoek.uiterlijk < vandaag
  return isKlaar || soort === 'jeugdhulp' ? undefined : { weigering: 'onderzoek-loopt-nog' }
}
