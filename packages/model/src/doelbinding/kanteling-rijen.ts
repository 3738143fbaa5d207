import type { Huishouden } from '../huishouden/huishouden.ts'
import { soortVan } from '../huishouden/voorzieningaanvragen/soorten.ts'
import type { DoelbindingRegel } from './regel.ts'

interface Gezien {
  zichtbaar: ReadonlySet<string>
  aanvragen: Record<string, unknown>
}

/**
 * Support that became free, of residents the audience knows: what it said itself or its service took over, and as the regisseur's
 * organisation all of it; of another where its row says so. The grant it came out of only where that is read too. Pure.
 */
export function zichtbareKantelingen(
  { kantelingen, regisseur }: Huishouden,
  { rijen, audience }: DoelbindingRegel,
  { zichtbaar, aanvragen }: Gezien,
): Record<string, unknown> {
  const gezien = Object.entries(kantelingen).flatMap(([id, rij]): [string, object][] => {
    if (!zichtbaar.has(rij.inwonerId)) return []
    const haar = [rij.organisatie, rij.naar?.organisatie, regisseur?.organisatie].includes(audience)
    const mag = rijen.kantelingen === 'alle' || (rijen.kantelingen === 'zonder-jeugdhulp' && !isJeugd(rij.product))
    if (!haar && !mag) return []
    const { voorzieningaanvraagId, medewerker, ...rest } = rij
    return [
      [
        id,
        {
          ...rest,
          ...(voorzieningaanvraagId !== undefined &&
            Object.hasOwn(aanvragen, voorzieningaanvraagId) && { voorzieningaanvraagId }),
          ...(medewerker && rij.organisatie === audience && { medewerker }),
        },
      ],
    ]
  })
  return Object.fromEntries(gezien)
}

const isJeugd = (product: Parameters<typeof soortVan>[0]) => soortVan(product) === 'jeugdhulp'
