import { z } from 'zod'
import { dagenNa } from '../../velden/dag.ts'
import { naamtekst, vrijeTekst } from '../../velden/tekst.ts'
import { Datum } from '../../velden/velden.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { keurBeslissing, beslissingBezwaren } from './keur-beslissing.ts'
import { aanvraagVanBeslisser } from './mijn-aanvraag.ts'
import { kan } from './overgangen.ts'
import { Product } from './soorten.ts'
import { AanvraagStand, Leveringsvorm, Verlening, type Beslissing } from './voorzieningaanvragen.ts'

export const VoorzieningaanvraagBeslissing = z
  .strictObject({
    uitkomst: AanvraagStand.extract(['toegekend', 'afgewezen', 'buiten-behandeling']),
    op: Datum.describe('De dag van de beslissing; niet in de toekomst'),
    verlening: Verlening.extend({ product: Product, vorm: Leveringsvorm })
      .optional()
      .describe('Alleen en altijd bij een toekenning'),
    toelichting: vrijeTekst(1000).optional().describe('Wie haar indiende en de regisseur lezen dit'),
    wie: naamtekst(120).optional().describe('Buiten de hub: wie daar besliste'),
  })
  .meta({ id: 'VoorzieningaanvraagBeslissing' })
export type VoorzieningaanvraagBeslissing = z.infer<typeof VoorzieningaanvraagBeslissing>

const bezwaarInDagen = 42

/** The last day of an objection (Awb art. 6:7: six weeks). Pure. */
export const bezwaarTotEnMet = (dag: string): string => dagenNa(dag, bezwaarInDagen)

/**
 * What was decided, by who decides alone; said again it is corrected, also after an objection. Of who cannot say so here, who made it
 * records it. A partner system that tells its decisions is waited for: a grant is not kept twice.
 */
export const beslisVoorzieningaanvraag = opdracht({
  wie: 'betrokken',
  invoer: VoorzieningaanvraagBeslissing,
  weigeringen: ['voorzieningaanvraag-onbekend', 'voorzieningaanvraag-is-beslist', ...beslissingBezwaren],
  beslis(
    huishouden,
    { voorzieningaanvraagId, beslissing }: { voorzieningaanvraagId: string; beslissing: VoorzieningaanvraagBeslissing },
    door,
  ) {
    const rij = aanvraagVanBeslisser(huishouden, voorzieningaanvraagId, door)
    if (!rij) return { weigering: 'voorzieningaanvraag-onbekend', veld: 'voorzieningaanvraagId' }
    if (!kan(rij.stand, 'beslis-voorzieningaanvraag')) return { weigering: 'voorzieningaanvraag-is-beslist' }
    const fout = keurBeslissing(rij, beslissing, door)
    if (fout) return fout
    const { uitkomst: stand, ...rest } = beslissing
    const nieuw: Beslissing = { ...rest, door: door.organisatie, bezwaarTotEnMet: bezwaarTotEnMet(rest.op) }
    const voorzieningaanvraag = { ...rij, stand, beslissing: nieuw }
    if (zelfdeInhoud(rij, voorzieningaanvraag)) return { feiten: [] }
    return { feiten: [{ soort: 'voorzieningaanvraag-beslist', voorzieningaanvraagId, voorzieningaanvraag }] }
  },
})
