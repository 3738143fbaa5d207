import { z } from 'zod'
import { MedewerkerOpgave } from '../velden/medewerker.ts'
import { naamtekst, vrijeTekst } from '../velden/tekst.ts'
import { Datum, Id } from '../velden/velden.ts'
import { Besluit, GevraagdDoor, Identiteit, VerzoekSoort } from './verzoek.ts'

/** What is said of a request at the door. */

const medewerker = MedewerkerOpgave.optional().describe(
  'Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat',
)
const Vrager = GevraagdDoor.extend({ naam: naamtekst(200).optional() })
const wat = vrijeTekst(2000).describe('Wat zij vraagt, in haar woorden')
const stemtIn = z
  .literal(true)
  .describe(
    'Vraagt een ouder over iemand van 12 tot en met 15: zij vindt goed dat de ouder leest wat zij alleen vertelde',
  )

export const VerzoekOpgave = z
  .strictObject({
    soort: VerzoekSoort,
    huishoudenId: Id.describe('Het huishouden waar zij bekend is'),
    inwonerId: Id.describe('Over wie het gaat'),
    gevraagdDoor: Vrager,
    wat: wat.optional(),
    jeugdigeStemtIn: stemtIn.optional(),
    ontvangenOp: Datum.describe('De dag dat het binnenkwam: van daar telt de maand'),
    medewerker,
  })
  .meta({ id: 'VerzoekOpgave' })
export type VerzoekOpgave = z.infer<typeof VerzoekOpgave>

export const VerzoekWijziging = z
  .strictObject({
    soort: VerzoekSoort,
    gevraagdDoor: Vrager.describe('Van een ander wordt opnieuw vastgesteld wie zij is'),
    wat: wat.nullable(),
    jeugdigeStemtIn: stemtIn.nullable(),
    ontvangenOp: Datum,
    identiteit: Identiteit.describe('Hoe is vastgesteld wie het vraagt; van een document wordt niets bewaard'),
  })
  .partial()
  .meta({ id: 'VerzoekWijziging' })
export type VerzoekWijziging = z.infer<typeof VerzoekWijziging>

export const VerzoekBehandeling = z.strictObject({ medewerker }).meta({ id: 'VerzoekBehandeling' })
export type VerzoekBehandeling = z.infer<typeof VerzoekBehandeling>

export const VerzoekMetReden = z
  .strictObject({ reden: vrijeTekst(1000).describe('Waarom'), medewerker })
  .meta({ id: 'VerzoekMetReden' })
export type VerzoekMetReden = z.infer<typeof VerzoekMetReden>

export const VerzoekBesluitOpgave = Besluit.extend({
  motivering: vrijeTekst(2000).optional().describe('Waarom; verplicht als niet alles wordt ingewilligd'),
  medewerker,
}).meta({ id: 'VerzoekBesluit' })
export type VerzoekBesluitOpgave = z.infer<typeof VerzoekBesluitOpgave>
