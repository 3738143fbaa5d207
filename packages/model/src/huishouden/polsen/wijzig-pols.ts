import type { z } from 'zod'
import { Datum } from '../../velden/velden.ts'
import { metWijziging } from '../met-wijziging.ts'
import { opdracht } from '../opdracht.ts'
import { eigenOfRegisseur, nietEigen } from '../rapportages/eigen-of-regisseur.ts'
import { keurGenoemden } from '../rapportages/keur-contact.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import type { Pols } from './polsen.ts'
import { keurPolsdagen, PolsOpgave } from './spreek-pols-af.ts'

export const PolsWijziging = PolsOpgave.partial()
  .extend({ tot: Datum.nullable().optional().describe('null: zonder laatste dag') })
  .meta({ id: 'PolsWijziging', description: 'Alleen de velden die veranderen' })
export type PolsWijziging = z.infer<typeof PolsWijziging>

/** Changes how often, by whom, about whom, on which day next or until when. */
export const wijzigPols = opdracht({
  wie: 'betrokken',
  invoer: PolsWijziging,
  weigeringen: [...nietEigen, 'pols-voorbij', 'inwoner-onbekend', 'datum-onmogelijk'],
  beslis(huishouden, { polsId, wijziging }: { polsId: string; wijziging: PolsWijziging }, door) {
    const eerder = eigenOfRegisseur(huishouden, huishouden.polsen, { id: polsId, veld: 'polsId' }, door)
    if ('weigering' in eerder) return eerder
    if (eerder.beeindigd) return { weigering: 'pols-voorbij' }
    const pols = metWijziging<Pols>(eerder, wijziging)
    if (zelfdeInhoud(pols, eerder)) return { feiten: [] }
    const fout = keurGenoemden(huishouden, pols.inwonerIds, eerder.inwonerIds) ?? keurPolsdagen(pols, door.vandaag)
    return fout ?? { feiten: [{ soort: 'pols-gewijzigd', polsId, pols }] }
  },
})
