import { z } from 'zod'
import type { Handeling } from '../../handeling.ts'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { contactBezwaren, keurContact } from './keur-contact.ts'
import { Rapportage } from './rapportages.ts'

export const RapportageOpgave = Rapportage.omit({ organisatie: true, medewerker: true })
  .extend({ tekst: vrijeTekst(1000) })
  .meta({ id: 'RapportageOpgave' })
export type RapportageOpgave = z.infer<typeof RapportageOpgave>

/** Writes down a contact. The same words about the same contact are one note. */
export const rapporteer = opdracht({
  wie: 'betrokken',
  invoer: RapportageOpgave,
  weigeringen: contactBezwaren,
  beslis(huishouden, { rapportage: opgave }: { rapportage: RapportageOpgave }, door) {
    const fout = keurContact(huishouden, opgave, door.vandaag)
    if (fout) return fout
    const rapportage = rapportageVan(opgave, door)
    const eerder = Object.entries(huishouden.rapportages).find(([, rij]) => zelfdeInhoud(rij, rapportage))
    if (eerder) return { feiten: [], nieuweIds: { rapportageId: eerder[0] } }
    const rapportageId = door.nieuwId()
    return { feiten: [{ soort: 'gerapporteerd', rapportageId, rapportage }], nieuweIds: { rapportageId } }
  },
})

/** A note as it is kept: of the organisation and the worker who say it. */
export function rapportageVan(opgave: RapportageOpgave, { organisatie, medewerker }: Handeling): Rapportage {
  return { ...opgave, organisatie, ...(medewerker && { medewerker }) }
}
