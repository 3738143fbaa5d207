import { z } from 'zod'
import { Medewerker, MedewerkerOpgave } from '../velden/medewerker.ts'
import { tekst, vrijeTekst } from '../velden/tekst.ts'
import { Datum, Id, Organisatie, Tijdstip } from '../velden/velden.ts'

/** A household a team discusses: with a question, and what was decided. Read by who is granted in the household alone. */

export const CasusStand = z
  .enum(['open', 'besproken', 'ingetrokken'])
  .describe('besproken: er is een besluit; een nieuwe dag zet haar weer open')

/** Something that was agreed in the discussion. */
export const Casusbesluit = z.strictObject({
  besluitId: Id,
  wat: tekst(2000),
  door: Organisatie.describe('Wie het vastlegde'),
  medewerker: Medewerker.optional(),
  op: Tijdstip,
  wie: Organisatie.optional().describe('Welke organisatie het doet'),
  voor: Datum.optional().describe('Voor deze dag'),
  ingetrokken: z.strictObject({ door: Organisatie, op: Tijdstip, reden: tekst(500) }).optional(),
})
export type Casusbesluit = z.infer<typeof Casusbesluit>

export const Casus = z.strictObject({
  casusId: Id,
  huishoudenId: Id,
  team: Organisatie,
  organisatie: Organisatie.describe('Wie haar op de lijst zette'),
  medewerker: Medewerker,
  vraag: tekst(2000),
  dag: Datum,
  stand: CasusStand,
  reden: tekst(500).optional().describe('Waarom zij is ingetrokken'),
  besluiten: z.array(Casusbesluit).describe('Het oudste eerst; een ingetrokken besluit blijft staan'),
})
export type Casus = z.infer<typeof Casus>

const wie = MedewerkerOpgave.optional().describe(
  'Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat',
)

export const CasusOpgave = z
  .strictObject({ huishoudenId: Id, team: Organisatie, vraag: vrijeTekst(2000), dag: Datum, medewerker: wie })
  .meta({ id: 'CasusOpgave' })
export type CasusOpgave = z.infer<typeof CasusOpgave>

export const CasusWijziging = z
  .strictObject({ vraag: vrijeTekst(2000), dag: Datum })
  .partial()
  .meta({ id: 'CasusWijziging' })
export type CasusWijziging = z.infer<typeof CasusWijziging>

export const CasusbesluitOpgave = z
  .strictObject({
    wat: vrijeTekst(2000),
    wie: Organisatie.optional().describe('Welke organisatie het doet'),
    voor: Datum.optional(),
    medewerker: wie,
  })
  .meta({ id: 'CasusbesluitOpgave' })
export type CasusbesluitOpgave = z.infer<typeof CasusbesluitOpgave>

export type CasusOpdracht =
  | { soort: 'zet-op-lijst'; casusId: string; opgave: CasusOpgave }
  | { soort: 'wijzig'; wijziging: CasusWijziging }
  | { soort: 'trek-in'; reden: string }
  | { soort: 'besluit'; besluitId: string; besluit: CasusbesluitOpgave }
  | { soort: 'trek-besluit-in'; besluitId: string; reden: string }
