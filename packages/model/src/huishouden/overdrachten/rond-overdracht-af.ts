import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { overdrachtVanAanbieder, overdrachtVanDrager } from './mijn-overdracht.ts'
import { OverdrachtUitkomst } from './overdrachten.ts'
import { kan } from './overgangen.ts'

export const OverdrachtResultaat = z
  .strictObject({ uitkomst: OverdrachtUitkomst, toelichting: vrijeTekst(500).optional() })
  .meta({ id: 'OverdrachtResultaat' })
export type OverdrachtResultaat = z.infer<typeof OverdrachtResultaat>

/** What came of it, by the receiver or who offered it; said again it is corrected. Nobody stops being involved by it. */
export const rondOverdrachtAf = opdracht({
  wie: 'betrokken',
  invoer: OverdrachtResultaat,
  weigeringen: ['overdracht-onbekend', 'overdracht-loopt-niet'],
  beslis(huishouden, { overdrachtId, resultaat }: { overdrachtId: string; resultaat: OverdrachtResultaat }, door) {
    const rij =
      overdrachtVanAanbieder(huishouden, overdrachtId, door) ?? overdrachtVanDrager(huishouden, overdrachtId, door)
    if (!rij) return { weigering: 'overdracht-onbekend', veld: 'overdrachtId' }
    const { uitkomst, toelichting } = rij.resultaat ?? {}
    if (zelfdeInhoud({ uitkomst, toelichting }, resultaat)) return { feiten: [] }
    const stand = kan(rij.stand, 'rond-overdracht-af')
    if (!stand) return { weigering: 'overdracht-loopt-niet' }
    const overdracht = { ...rij, stand, resultaat: { op: door.vandaag, door: door.organisatie, ...resultaat } }
    return { feiten: [{ soort: 'overdracht-afgerond', overdrachtId, overdracht }] }
  },
})
