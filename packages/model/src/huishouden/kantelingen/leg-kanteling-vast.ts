import type { z } from 'zod'
import { VoorzieningCode, type Voorziening } from '../../sociale-kaart/sociale-kaart.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { Kanteling } from './kantelingen.ts'
import { kantelingBezwaren, keurKanteling } from './keur-kanteling.ts'

export const KantelingOpgave = Kanteling.omit({ naar: true, organisatie: true, medewerker: true })
  .extend({
    naar: VoorzieningCode.optional().describe('Een voorziening van de sociale kaart; weggelaten: het team zelf'),
  })
  .meta({ id: 'KantelingOpgave' })
export type KantelingOpgave = z.infer<typeof KantelingOpgave>

/** Individual support became free support; the same again, by the same organisation, is the one there is. */
export const legKantelingVast = opdracht({
  wie: 'betrokken',
  invoer: KantelingOpgave,
  weigeringen: kantelingBezwaren,
  beslis(huishouden, { opgave, voorziening }: { opgave: KantelingOpgave; voorziening: Voorziening | undefined }, door) {
    const { organisatie, medewerker } = door
    const eerder = Object.entries(huishouden.kantelingen).find(
      ([, rij]) => rij.organisatie === organisatie && zelfdeInhoud(opgaveVan(rij), opgave),
    )
    if (eerder) return { feiten: [], nieuweIds: { kantelingId: eerder[0] } }
    const gekeurd = keurKanteling(huishouden, { opgave, voorziening }, door)
    if ('weigering' in gekeurd) return gekeurd
    const kantelingId = door.nieuwId()
    const { naar: _, ...rest } = opgave
    const { naar } = gekeurd
    const kanteling: Kanteling = { ...rest, ...(naar && { naar }), organisatie, ...(medewerker && { medewerker }) }
    return { feiten: [{ soort: 'gekanteld', kantelingId, kanteling }], nieuweIds: { kantelingId } }
  },
})

/** What was said of it. */
export function opgaveVan({ organisatie: _, medewerker: __, naar, ...rest }: Kanteling): KantelingOpgave {
  return { ...rest, naar: naar?.voorziening }
}
