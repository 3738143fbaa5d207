import type { Huishouden } from '../huishouden/huishouden.ts'
import { rijMet } from '../huishouden/rijen.ts'
import { kentBeslisser } from '../huishouden/voorzieningaanvragen/mijn-aanvraag.ts'
import type { Voorzieningaanvraag } from '../huishouden/voorzieningaanvragen/voorzieningaanvragen.ts'
import { metNaamAlleen } from './overdracht-rijen.ts'
import type { DoelbindingRegel } from './regel.ts'

interface Gezien {
  zichtbaar: ReadonlySet<string>
  onderzoeken: Record<string, unknown>
}

/**
 * The applications an audience may read, of residents it knows: what it made, what it decides on, and as the regisseur's
 * organisation all of them; of another, where its row says so, only what was granted. From and to when a youth-care decision runs is
 * read from that decision. Pure.
 */
export function zichtbareAanvragen(
  huishouden: Huishouden,
  { rijen, audience }: DoelbindingRegel,
  { zichtbaar, onderzoeken }: Gezien,
): Record<string, unknown> {
  const { voorzieningaanvragen, regisseur } = huishouden
  const gezien = Object.entries(voorzieningaanvragen).flatMap(([id, aanvraag]): [string, object][] => {
    if (!zichtbaar.has(aanvraag.inwonerId)) return []
    const rij = metLooptijd(huishouden, aanvraag)
    const isIndiener = rij.van.organisatie === audience || regisseur?.organisatie === audience
    const beslist = rij.bij.organisatie === audience && kentBeslisser(rij)
    if (!isIndiener && !beslist)
      return magToekenning(rij, rijen.voorzieningaanvragen) ? [[id, alleenToekenning(rij)]] : []
    const { betrokkenheidId: _, onderzoekId, einde, ...rest } = rij
    return [
      [
        id,
        {
          ...rest,
          van: rij.van.organisatie === audience ? rij.van : metNaamAlleen(rij.van),
          ...(onderzoekId !== undefined && Object.hasOwn(onderzoeken, onderzoekId) && { onderzoekId }),
          // Why she took it back is not for who would have decided.
          ...(einde && { einde: isIndiener ? einde : { op: einde.op, door: einde.door } }),
        },
      ],
    ]
  })
  return Object.fromEntries(gezien)
}

function magToekenning(
  { stand, soort }: Voorzieningaanvraag,
  welke: 'eigen' | 'toegekend' | 'toegekend-zonder-jeugdhulp' | undefined,
): boolean {
  if (stand !== 'toegekend') return false
  return welke === 'toegekend' || (welke === 'toegekend-zonder-jeugdhulp' && soort !== 'jeugdhulp')
}

function alleenToekenning({ soort, inwonerId, stand, beslissing }: Voorzieningaanvraag): object {
  const { op, door, verlening, bezwaarTotEnMet } = beslissing!
  return { soort, inwonerId, stand, beslissing: { op, door, ...(verlening && { verlening }), bezwaarTotEnMet } }
}

function metLooptijd({ besluiten }: Huishouden, rij: Voorzieningaanvraag): Voorzieningaanvraag {
  const besluit = rij.beslissing?.besluitId === undefined ? undefined : rijMet(besluiten, rij.beslissing.besluitId)
  if (!besluit) return rij
  const { ingangsdatum: van, einddatum } = besluit
  const verlening = { van, ...(einddatum !== undefined && { totEnMet: einddatum }) }
  return { ...rij, beslissing: { ...rij.beslissing!, verlening } }
}
