import type { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { opdracht } from '../opdracht.ts'
import { contactBezwaren, keurContact } from './keur-contact.ts'
import { NietVoorInwoner, Rapportage } from './rapportages.ts'
import { schrijfRapportage } from './schrijf-rapportage.ts'

export const RapportageOpgave = Rapportage.omit({ organisatie: true, medewerker: true })
  .extend({
    tekst: vrijeTekst(1000),
    nietVoorInwoner: NietVoorInwoner.extend({ reden: vrijeTekst(500) }).optional(),
  })
  .meta({ id: 'RapportageOpgave' })
export type RapportageOpgave = z.infer<typeof RapportageOpgave>

/** A note that is written with something else, which says when it was and about whom. */
export const Contactverslag = RapportageOpgave.omit({ inwonerIds: true, datum: true }).meta({ id: 'Contactverslag' })

/** Writes down a contact. The same words about the same contact are one note. */
export const rapporteer = opdracht({
  wie: 'betrokken',
  invoer: RapportageOpgave,
  weigeringen: contactBezwaren,
  beslis(huishouden, { rapportage }: { rapportage: RapportageOpgave }, door) {
    const fout = keurContact(huishouden, rapportage, door.vandaag)
    if (fout) return fout
    const { feiten, rapportageId } = schrijfRapportage(huishouden, rapportage, door)
    return { feiten, nieuweIds: { rapportageId } }
  },
})
