import { z } from 'zod'
import { metEisen } from '../velden/eisen.ts'
import { MedewerkerOpgave } from '../velden/medewerker.ts'
import { AdresOpgave, NaamOpgave, TelefoonnummerOpgave } from '../velden/opgave.ts'
import { naamtekst, vrijeTekst } from '../velden/tekst.ts'
import { Id, Organisatie } from '../velden/velden.ts'
import { Leefgebied } from '../velden/zrm.ts'
import { BronpersoonId } from '../huishouden/registreren/aanmelding.ts'
import { GemeldPersoon, Melder, MeldingInhoud, Poging, Sluitreden } from './melding.ts'

/** What is said of a melding at the door. */

const medewerker = MedewerkerOpgave.optional().describe(
  'Wie van uw organisatie; weggelaten: wie in de kop `Wijkhub-Medewerker` staat',
)

const Inhoud = MeldingInhoud.extend({
  wat: vrijeTekst(2000).describe('Wat er aan de hand is'),
  melder: Melder.extend({
    naam: naamtekst(200).optional(),
    relatie: naamtekst(120).optional().describe('Tot wie de melding gaat'),
    telefoonnummer: TelefoonnummerOpgave.optional(),
  }),
  leefgebieden: z.array(Leefgebied).max(13).optional(),
  personen: z
    .array(
      GemeldPersoon.extend({
        bronpersoonId: BronpersoonId,
        naam: NaamOpgave.optional(),
        telefoonnummer: TelefoonnummerOpgave.optional(),
      }),
    )
    .max(20)
    .optional()
    .describe('Over wie het gaat, voor zover bekend; nooit een BSN'),
  adres: AdresOpgave.optional(),
})

const team = Organisatie.optional().describe(
  'Het team waar zij heen gaat; weggelaten: dat van de wijk van het adres, en zonder adres het centrale team',
)

export const MeldingOpgave = Inhoud.extend({ team, medewerker }).meta({ id: 'MeldingOpgave' })
export type MeldingOpgave = z.infer<typeof MeldingOpgave>

export const MeldingWijziging = Inhoud.extend({
  adres: AdresOpgave.nullable().describe('null: er is geen adres bekend'),
  team,
})
  .partial()
  .meta({ id: 'MeldingWijziging' })
export type MeldingWijziging = z.infer<typeof MeldingWijziging>

export const MeldingMetReden = z
  .strictObject({ reden: vrijeTekst(1000).describe('Waarom'), medewerker })
  .meta({ id: 'MeldingMetReden' })
export type MeldingMetReden = z.infer<typeof MeldingMetReden>

export const MeldingOppakking = z.strictObject({ medewerker }).meta({ id: 'MeldingOppakking' })
export type MeldingOppakking = z.infer<typeof MeldingOppakking>

export const PogingOpgave = Poging.omit({ door: true, op: true, ingetrokken: true })
  .extend({ toelichting: vrijeTekst(1000).optional(), medewerker })
  .meta({ id: 'PogingOpgave' })
export type PogingOpgave = z.infer<typeof PogingOpgave>

export const PogingIntrekking = z
  .strictObject({ reden: vrijeTekst(500).describe('Waarom') })
  .meta({ id: 'PogingIntrekking' })
export type PogingIntrekking = z.infer<typeof PogingIntrekking>

export const MeldingSluiting = metEisen(
  z.strictObject({ sluitreden: Sluitreden, reden: vrijeTekst(1000).optional().describe('Toelichting'), medewerker }),
  [{ als: { sluitreden: ['anders'] }, verplicht: ['reden'] }],
).meta({ id: 'MeldingSluiting' })
export type MeldingSluiting = z.infer<typeof MeldingSluiting>

export const MeldingToevoeging = z
  .strictObject({ huishoudenId: Id.describe('Een huishouden waar uw organisatie bij is betrokken'), medewerker })
  .meta({ id: 'MeldingToevoeging' })
export type MeldingToevoeging = z.infer<typeof MeldingToevoeging>
