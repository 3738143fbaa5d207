import { z } from 'zod'
import { AdresOpgave } from '../../velden/opgave.ts'
import { Datum } from '../../velden/velden.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

export const Verhuizing = z
  .strictObject({
    adres: AdresOpgave,
    per: Datum.describe('Vanaf deze dag wonen zij daar; niet in de toekomst'),
  })
  .meta({ id: 'Verhuizing' })
export type Verhuizing = z.infer<typeof Verhuizing>

/** The whole household moves; the old door finds them no longer. To where they live already is no move. */
export const verhuis = opdracht({
  wie: 'betrokken',
  invoer: Verhuizing,
  weigeringen: ['datum-in-toekomst', 'datum-voor-geboorte'],
  beslis(huishouden, { verhuizing: { adres, per } }: { verhuizing: Verhuizing }, { vandaag, organisatie }) {
    if (per > vandaag) return { weigering: 'datum-in-toekomst', veld: 'per' }
    // A child that was born since moved with them; nobody moved before any of them was there.
    const leden = Object.values(huishouden.inwoners)
    if (leden.length > 0 && leden.every(({ geboortedatum }) => per < geboortedatum))
      return { weigering: 'datum-voor-geboorte', veld: 'per' }
    if (zelfdeInhoud(huishouden.adres, adres)) return { feiten: [] }
    return { feiten: [{ soort: 'verhuisd', adres, per, bron: organisatie }] }
  },
})
