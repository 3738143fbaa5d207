import type { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { dagBezwaren, keurDagVan } from './keur-onderzoek.ts'
import { eigenOnderzoek } from './mijn-onderzoek.ts'
import { Verslag } from './onderzoeken.ts'

export const VerslagOpgave = Verslag.extend({ tekst: vrijeTekst(4000) }).meta({ id: 'VerslagOpgave' })
export type VerslagOpgave = z.infer<typeof VerslagOpgave>

/**
 * The resident was given the report; said again it is corrected, and what she said of the earlier one is not of this one. By who
 * held the conversation alone, for whoever decides here may not read it.
 */
export const geefVerslag = opdracht({
  wie: 'betrokken',
  invoer: VerslagOpgave,
  weigeringen: ['onderzoek-onbekend', 'gesprek-niet-gevoerd', ...dagBezwaren],
  beslis(huishouden, { onderzoekId, verslag }: { onderzoekId: string; verslag: VerslagOpgave }, door) {
    const rij = eigenOnderzoek(huishouden, onderzoekId, door.organisatie)
    if (!rij) return { weigering: 'onderzoek-onbekend', veld: 'onderzoekId' }
    if (!rij.gesprek) return { weigering: 'gesprek-niet-gevoerd' }
    if (zelfdeInhoud(rij.verslag, verslag)) return { feiten: [] }
    const fout = keurDagVan(verslag.gegevenOp, 'gegevenOp', { vandaag: door.vandaag, na: rij.gesprek.op })
    if (fout) return fout
    const { reactie: _, ...rest } = rij
    return { feiten: [{ soort: 'verslag-gegeven', onderzoekId, onderzoek: { ...rest, verslag } }] }
  },
})
