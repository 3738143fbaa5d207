import type { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { rijMet } from '../rijen.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { contactBezwaren, keurContact } from './keur-contact.ts'
import { RapportageOpgave } from './rapporteer.ts'

export const RapportageCorrectie = RapportageOpgave.partial()
  .extend({
    nietVoorInwoner: RapportageOpgave.shape.nietVoorInwoner.unwrap().nullable().optional().describe('null: toch wel'),
    reden: vrijeTekst(500).describe('Waarom'),
  })
  .meta({ id: 'RapportageCorrectie', description: 'Alleen de velden die veranderen, en de reden' })
export type RapportageCorrectie = z.infer<typeof RapportageCorrectie>

/**
 * Corrects a note, or who may read it; of the organisation that wrote it. One of another is as unknown as one that is not
 * there, also to who may read it.
 */
export const wijzigRapportage = opdracht({
  wie: 'betrokken',
  invoer: RapportageCorrectie,
  weigeringen: [...contactBezwaren, 'rij-onbekend'],
  beslis(
    huishouden,
    { rapportageId, correctie: { reden, ...velden } }: { rapportageId: string; correctie: RapportageCorrectie },
    { organisatie, op, vandaag },
  ) {
    const eerder = rijMet(huishouden.rapportages, rapportageId)
    if (eerder?.organisatie !== organisatie) return { weigering: 'rij-onbekend', veld: 'rapportageId' }
    const { nietVoorInwoner = eerder.nietVoorInwoner, ...anders } = velden
    const { nietVoorInwoner: _, ...was } = eerder
    const rapportage = { ...was, ...anders, ...(nietVoorInwoner && { nietVoorInwoner }) }
    if (zelfdeInhoud(rapportage, eerder)) return { feiten: [] }
    const fout = keurContact(huishouden, rapportage, vandaag, eerder.inwonerIds)
    if (fout) return fout
    const wijziging = { door: organisatie, op, reden }
    return { feiten: [{ soort: 'rapportage-gewijzigd', rapportageId, rapportage, wijziging }] }
  },
})
