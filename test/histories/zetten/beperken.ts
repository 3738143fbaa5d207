import { doelbinding } from '@wijkhub/builders/haarlem'
import type { Huishouden } from '@wijkhub/model'
import { voerUit } from '../neem-stap.ts'
import { kies, lidVan, opHuis, rijVan } from './keuze.ts'

/** Who decides, mostly. */
const beslisser = ({ regisseur }: Huishouden, wie: string, nummer: number) =>
  nummer % 5 === 4 ? wie : (regisseur?.organisatie ?? 'gemeente')

/** What a resident asks to be passed on no more. */
export const beperken = {
  'beperk-verwerking': opHuis((wereld, huis, wie, { c, vlag }) =>
    voerUit(wereld, huis.huishoudenId, beslisser(huis, wie, c), {
      soort: 'beperk-verwerking',
      beperking: {
        soort: vlag ? 'beperking' : 'bezwaar',
        inwonerId: lidVan(huis, c),
        audiences: [kies(doelbinding.systemen, c)!],
        reden: 'Zij vroeg het',
      },
    }),
  ),
  'hef-beperking-op': opHuis(
    (wereld, huis, wie, { c }) =>
      voerUit(wereld, huis.huishoudenId, beslisser(huis, wie, c), {
        soort: 'hef-beperking-op',
        beperkingId: rijVan(huis.beperkingen, c),
        opheffing: { reden: 'Niet meer' },
      }),
    ({ beperkingen }) => Object.keys(beperkingen).length > 0,
  ),
}
