import type { z } from 'zod'
import type { Handeling } from '../../handeling.ts'
import { leestDomein } from '../../velden/instrument.ts'
import { vrijeTekst } from '../../velden/tekst.ts'
import type { ZrmScores } from '../../velden/zrm.ts'
import { magWijzigen } from '../betrokkenheden/mag-wijzigen.ts'
import { dagBezwaren, keurDag } from '../leden/keur-dag.ts'
import { isLid } from '../leden/lidmaatschap.ts'
import { opdracht } from '../opdracht.ts'
import { rijMet } from '../rijen.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { instrumentVan, isVolledig } from './instrument-van.ts'
import { MetingOpgave } from './meet.ts'

export const MetingCorrectie = MetingOpgave.pick({ datum: true, scores: true })
  .partial()
  .extend({ reden: vrijeTekst(500).describe('Waarom') })
  .meta({ id: 'MetingCorrectie', description: 'Alleen de dag en de scores die anders zijn, en de reden' })
export type MetingCorrectie = z.infer<typeof MetingCorrectie>

/** Corrects a measurement, by who took it or the regisseur; of another only on domains she reads: the rest would tell her its scores. */
export const wijzigMeting = opdracht({
  wie: 'betrokken',
  invoer: MetingCorrectie,
  weigeringen: [
    'rij-onbekend',
    'niet-uw-woord',
    'instrument-onbekend',
    'domein-onbekend',
    'scores-onjuist',
    ...dagBezwaren,
  ],
  beslis(huishouden, { metingId, correctie }: { metingId: string; correctie: MetingCorrectie }, door) {
    const zrm = rijMet(huishouden.zrm, metingId)
    const ander = rijMet(huishouden.metingen, metingId)
    const eerder = zrm ? { ...zrm, instrument: 'zrm-2017' } : ander
    if (!eerder) return { weigering: 'rij-onbekend', veld: 'metingId' }
    if (!magWijzigen(huishouden, eerder.afnemer, door)) return { weigering: 'niet-uw-woord' }
    const { instrument, inwonerId, afnemer } = eerder
    // One that is no longer in the inrichting keeps what was measured with it.
    const waarmee = instrumentVan(door, instrument)
    if (!waarmee) return { weigering: 'instrument-onbekend', veld: 'metingId' }
    const anders = correctie.scores ?? {}
    if (afnemer !== door.organisatie && !leestAlle(Object.keys(anders), instrument, door))
      return { weigering: 'domein-onbekend', veld: 'scores' }
    const [datum, scores] = [correctie.datum ?? eerder.datum, { ...eerder.scores, ...anders }]
    if (!isVolledig(scores, waarmee)) return { weigering: 'scores-onjuist', veld: 'scores' }
    if (datum === eerder.datum && zelfdeInhoud(scores, eerder.scores)) return { feiten: [] }
    const leden = isLid(huishouden, inwonerId) ? [inwonerId] : []
    const fout = keurDag(huishouden, leden, { dag: datum, veld: 'datum', vandaag: door.vandaag })
    if (fout) return fout
    const wijziging = { door: door.organisatie, op: door.op, reden: correctie.reden }
    if (zrm) {
      const meting = { ...zrm, datum, scores: scores as z.infer<typeof ZrmScores> }
      return { feiten: [{ soort: 'zrm-gewijzigd', metingId, meting, wijziging }] }
    }
    return { feiten: [{ soort: 'meting-gewijzigd', metingId, meting: { ...eerder, datum, scores }, wijziging }] }
  },
})

function leestAlle(domeinen: readonly string[], instrument: string, { doelbinding, organisatie }: Handeling): boolean {
  const leefgebieden = doelbinding.regelVoor(organisatie)?.leefgebieden
  return domeinen.every((domein) => leestDomein(leefgebieden, { instrument, domein }))
}
