import { z } from 'zod'
import { tekst } from '../../velden/tekst.ts'
import { dagBezwaren, keurDag } from '../leden/keur-dag.ts'
import { isLid } from '../leden/lidmaatschap.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import type { ZrmScores } from '../../velden/zrm.ts'
import { instrumentVan, isVolledig } from './instrument-van.ts'
import { Meting, Score } from './metingen.ts'

export const MetingOpgave = Meting.pick({ inwonerId: true, instrument: true, datum: true })
  .extend({
    scores: z.record(tekst(80), Score).describe('Elk domein van het instrument, met zijn score'),
  })
  .meta({ id: 'MetingOpgave' })
export type MetingOpgave = z.infer<typeof MetingOpgave>

/** Somebody measured a member. The same again is the same. */
export const meet = opdracht({
  wie: 'betrokken',
  invoer: MetingOpgave,
  weigeringen: ['inwoner-onbekend', 'instrument-onbekend', 'scores-onjuist', ...dagBezwaren],
  beslis(huishouden, { meting: opgave }: { meting: MetingOpgave }, door) {
    const { inwonerId, instrument, datum, scores } = opgave
    if (!isLid(huishouden, inwonerId)) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    const waarmee = instrumentVan(door, instrument)
    if (!waarmee) return { weigering: 'instrument-onbekend', veld: 'instrument' }
    if (!isVolledig(scores, waarmee)) return { weigering: 'scores-onjuist', veld: 'scores' }
    const fout = keurDag(huishouden, [inwonerId], { dag: datum, veld: 'datum', vandaag: door.vandaag })
    if (fout) return fout
    const { organisatie: afnemer, medewerker, nieuwId } = door
    const gemeten = { inwonerId, datum, afnemer, ...(medewerker && { medewerker }) }
    const zrm = { ...gemeten, instrument: '2017' as const, scores: scores as z.infer<typeof ZrmScores> }
    const ander = { ...gemeten, instrument, scores }
    const [rijen, rij] = instrument === 'zrm-2017' ? [huishouden.zrm, zrm] : [huishouden.metingen, ander]
    const eerder = Object.entries(rijen).find(([, een]) => zelfdeInhoud(een, rij))
    if (eerder) return { feiten: [], nieuweIds: { metingId: eerder[0] } }
    const metingId = nieuwId()
    return {
      feiten: [
        instrument === 'zrm-2017'
          ? { soort: 'zrm-gemeten', metingId, meting: zrm }
          : { soort: 'gemeten', metingId, meting: ander },
      ],
      nieuweIds: { metingId },
    }
  },
})
