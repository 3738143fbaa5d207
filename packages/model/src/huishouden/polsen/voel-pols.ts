import { z } from 'zod'
import { dagenNa } from '../../velden/dag.ts'
import { Datum } from '../../velden/velden.ts'
import type { Feit } from '../feiten.ts'
import { opdracht } from '../opdracht.ts'
import { eigenOfRegisseur, nietEigen } from '../rapportages/eigen-of-regisseur.ts'
import { contactBezwaren, keurContact } from '../rapportages/keur-contact.ts'
import { Contactverslag } from '../rapportages/rapporteer.ts'
import { schrijfRapportage } from '../rapportages/schrijf-rapportage.ts'

export const PolsContact = z
  .strictObject({
    datum: Datum,
    rapportage: Contactverslag.optional().describe('Legt tegelijk een rapportage vast van het contact'),
  })
  .meta({ id: 'PolsContact' })
export type PolsContact = z.infer<typeof PolsContact>

/** There was contact: the next is so many weeks after it. One that lies before the last that is known moves nothing. */
export const voelPols = opdracht({
  wie: 'betrokken',
  invoer: PolsContact,
  weigeringen: [...nietEigen, 'pols-voorbij', ...contactBezwaren],
  beslis(huishouden, { polsId, contact }: { polsId: string; contact: PolsContact }, door) {
    const pols = eigenOfRegisseur(huishouden, huishouden.polsen, { id: polsId, veld: 'polsId' }, door)
    if ('weigering' in pols) return pols
    if (pols.beeindigd) return { weigering: 'pols-voorbij' }
    const { inwonerIds, laatste = '' } = pols
    const { datum, rapportage } = contact
    const fout = keurContact(huishouden, { inwonerIds, datum }, door.vandaag, inwonerIds)
    if (fout) return fout
    const geschreven = rapportage && schrijfRapportage(huishouden, { ...rapportage, inwonerIds, datum }, door)
    const gevoeld: Feit[] =
      datum > laatste
        ? [{ soort: 'pols-gevoeld', polsId, laatste: datum, volgende: dagenNa(datum, 7 * pols.elkeWeken) }]
        : []
    return {
      feiten: [...(geschreven?.feiten ?? []), ...gevoeld],
      ...(geschreven && { nieuweIds: { rapportageId: geschreven.rapportageId } }),
    }
  },
})
