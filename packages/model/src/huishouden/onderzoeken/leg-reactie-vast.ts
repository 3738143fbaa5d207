import type { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { dagBezwaren, keurDagVan } from './keur-onderzoek.ts'
import { eigenOnderzoek } from './mijn-onderzoek.ts'
import { Reactie } from './onderzoeken.ts'

export const ReactieOpgave = Reactie.extend({
  opmerkingen: vrijeTekst(1000).optional().describe('In haar eigen woorden'),
}).meta({ id: 'ReactieOpgave' })
export type ReactieOpgave = z.infer<typeof ReactieOpgave>

/** What the resident said of the report: whether she agrees, and her remarks. Said again it is corrected. */
export const legReactieVast = opdracht({
  wie: 'betrokken',
  invoer: ReactieOpgave,
  weigeringen: ['onderzoek-onbekend', 'verslag-ontbreekt', ...dagBezwaren],
  beslis(huishouden, { onderzoekId, reactie }: { onderzoekId: string; reactie: ReactieOpgave }, door) {
    const rij = eigenOnderzoek(huishouden, onderzoekId, door.organisatie)
    if (!rij) return { weigering: 'onderzoek-onbekend', veld: 'onderzoekId' }
    if (!rij.verslag) return { weigering: 'verslag-ontbreekt' }
    if (zelfdeInhoud(rij.reactie, reactie)) return { feiten: [] }
    const fout = keurDagVan(reactie.op, 'op', { vandaag: door.vandaag, na: rij.verslag.gegevenOp })
    if (fout) return fout
    return { feiten: [{ soort: 'reactie-op-verslag', onderzoekId, onderzoek: { ...rij, reactie } }] }
  },
})
