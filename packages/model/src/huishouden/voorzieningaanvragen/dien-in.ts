import { z } from 'zod'
import { dagenNa } from '../../velden/dag.ts'
import { Datum, Id } from '../../velden/velden.ts'
import { staatAlsToegekend } from '../betrokkenheden/betrokken.ts'
import { isBeslisser } from '../betrokkenheden/mag-opdragen.ts'
import { isPlanbareDag } from '../dagen.ts'
import { isLid, persoonVan } from '../leden/lidmaatschap.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { inhoudBezwaren, keurInhoud } from './keur-inhoud.ts'
import { isIndiener } from './mijn-aanvraag.ts'
import { kan } from './overgangen.ts'
import { AanvraagSoort, Product, type WieBeslist } from './soorten.ts'
import type { Voorzieningaanvraag } from './voorzieningaanvragen.ts'

export const VoorzieningaanvraagInhoud = z
  .strictObject({
    product: Product.optional().describe('Wat zij vraagt'),
    onderzoekId: Id.optional().describe('Het onderzoek waarop zij rust; verplicht, behalve bij jeugdhulp'),
  })
  .meta({ id: 'VoorzieningaanvraagInhoud' })
export type VoorzieningaanvraagInhoud = z.infer<typeof VoorzieningaanvraagInhoud>

export const VoorzieningaanvraagOpgave = VoorzieningaanvraagInhoud.extend({
  soort: AanvraagSoort,
  inwonerId: Id.describe('Voor wie'),
  ingediendOp: Datum,
}).meta({ id: 'VoorzieningaanvraagOpgave' })
export type VoorzieningaanvraagOpgave = z.infer<typeof VoorzieningaanvraagOpgave>

/**
 * A resident applies, to who decides on it in this municipality. Who decides and is not involved here yet is asked by who decides
 * about involvement alone: taking it up makes it involved. The same again is the one that runs; of what another applied for nobody
 * hears that it is there.
 */
export const dienVoorzieningaanvraagIn = opdracht({
  wie: 'betrokken',
  invoer: VoorzieningaanvraagOpgave,
  weigeringen: [
    'niemand-beslist',
    'voorzieningaanvraag-loopt',
    'geen-beslisser',
    'inwoner-onbekend',
    'datum-in-toekomst',
    'datum-onmogelijk',
    'datum-voor-geboorte',
    ...inhoudBezwaren,
  ],
  beslis(
    huishouden,
    { opgave, wieBeslist }: { opgave: VoorzieningaanvraagOpgave; wieBeslist: WieBeslist | undefined },
    door,
  ) {
    if (!wieBeslist) return { weigering: 'niemand-beslist', veld: 'soort' }
    const { organisatie, medewerker, vandaag, op } = door
    const { soort, inwonerId, ingediendOp } = opgave
    if (!isLid(huishouden, inwonerId)) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    const loopt = Object.entries(huishouden.voorzieningaanvragen).find(
      ([, rij]) =>
        kan(rij.stand, 'wijzig-voorzieningaanvraag') &&
        rij.soort === soort &&
        rij.inwonerId === inwonerId &&
        isIndiener(huishouden, rij, door),
    )
    if (loopt) {
      const { product, onderzoekId } = loopt[1]
      return zelfdeInhoud({ soort, inwonerId, product, onderzoekId, ingediendOp: loopt[1].ingediendOp }, opgave)
        ? { feiten: [], nieuweIds: { voorzieningaanvraagId: loopt[0] } }
        : { weigering: 'voorzieningaanvraag-loopt', veld: 'soort' }
    }
    if (ingediendOp > vandaag) return { weigering: 'datum-in-toekomst', veld: 'ingediendOp' }
    if (!isPlanbareDag(ingediendOp, vandaag)) return { weigering: 'datum-onmogelijk', veld: 'ingediendOp' }
    if (ingediendOp < persoonVan(huishouden, inwonerId)!.geboortedatum)
      return { weigering: 'datum-voor-geboorte', veld: 'ingediendOp' }
    const fout = keurInhoud(huishouden, opgave, door)
    if (fout) return fout
    const bij = bijWie(wieBeslist)
    const nieuwHier = bij.organisatie !== undefined && !staatAlsToegekend(huishouden, bij.organisatie, op)
    if (nieuwHier && !isBeslisser(huishouden, door)) return { weigering: 'geen-beslisser' }
    const voorzieningaanvraagId = door.nieuwId()
    const voorzieningaanvraag: Voorzieningaanvraag = {
      ...opgave,
      bij,
      beslisUiterlijk: dagenNa(ingediendOp, wieBeslist.dagen),
      van: { organisatie, ...(medewerker && { medewerker }) },
      stand: 'ingediend',
    }
    return {
      feiten: [{ soort: 'voorziening-aangevraagd', voorzieningaanvraagId, voorzieningaanvraag }],
      nieuweIds: { voorzieningaanvraagId },
    }
  },
})

function bijWie({ naam, hoe, bereik }: WieBeslist): Voorzieningaanvraag['bij'] {
  return { naam, hoe, ...('buiten' in bereik ? {} : bereik) }
}
