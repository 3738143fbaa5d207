import { z } from 'zod'
import { AdresOpgave } from '../../velden/opgave.ts'
import { Datum } from '../../velden/velden.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { keurDag } from './keur-dag.ts'

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
  weigeringen: ['datum-in-toekomst'],
  beslis(huishouden, { verhuizing: { adres, per } }: { verhuizing: Verhuizing }, { vandaag, organisatie }) {
    const fout = keurDag(huishouden, [], { dag: per, veld: 'per', vandaag })
    if (fout) return { weigering: 'datum-in-toekomst', veld: 'per' }
    if (zelfdeInhoud(huishouden.adres, adres)) return { feiten: [] }
    return { feiten: [{ soort: 'verhuisd', adres, per, bron: organisatie }] }
  },
})
