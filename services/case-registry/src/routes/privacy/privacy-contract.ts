import { Datum, Id, Organisatie, Tijdstip } from '@wijkhub/model'
import type { ApiInfo } from '@wijkhub/service-kit'
import { z } from 'zod'

export const privacyInfo = {
  prefix: '/privacy/v1',
  titel: 'Wijkhub voor de functionaris gegevensbescherming',
  versie: '1.0.0',
  omschrijving:
    'Wie gegevens van een inwoner zag, kreeg of wijzigde, en waarvoor: het logboek van de gemeente. Ook wie hier iets vraagt, staat er daarna in.',
} satisfies ApiInfo

export const Verstrekking = z
  .strictObject({
    regelId: Id,
    op: Tijdstip,
    dienst: z.string(),
    verwerking: z.string().describe('Code van de verwerking in het register'),
    handeling: z.enum(['lezen', 'wijzigen', 'verstrekken']),
    status: z.enum(['Ok', 'Unset', 'Error']).describe('Unset: geweigerd, en dus niets getoond of gewijzigd'),
    organisatie: Organisatie.optional().describe(
      'Wie het deed; geen: het partnersysteem kreeg bericht van de hub zelf',
    ),
    medewerker: Id.optional().describe('Haar id in het register van medewerkers'),
    rol: z.string().optional(),
    reden: z.string().optional(),
    doel: z.string().optional().describe('De rij van de doelbindingtabel waarop het is verstrekt'),
    ontvanger: Organisatie.optional().describe('Het partnersysteem dat het kreeg'),
    huishoudens: z.array(Id).describe('Zoals ernaar gevraagd is: ook wat er niet is'),
    betrokkenen: z.array(Id).describe('Van wie; leeg: van het huishouden als geheel, of van niemand'),
    velden: z.array(z.string()).describe('Onderdelen en velden, of soorten feiten; nooit wat erin staat'),
    versie: z.int().optional(),
    aantal: z.int().optional(),
    trace: z.string().optional(),
    opdracht: Id.optional().describe('Het kenmerk waaronder de feiten van deze handeling zijn bewaard'),
    weigering: z.string().optional(),
  })
  .meta({ id: 'Verstrekking' })

export const Verstrekkingen = z
  .strictObject({
    verstrekkingen: z.array(Verstrekking).describe('Hoogstens 100, de nieuwste eerst'),
    volgende: z.string().optional().describe('Er zijn er meer: vraag verder met `na`'),
  })
  .meta({ id: 'Verstrekkingen' })

export const VerstrekkingenVraag = z
  .strictObject({
    inwonerId: Id.optional().describe('Ook wat over een huishouden als geheel ging waar zij bij hoort of hoorde'),
    huishoudenId: Id.optional(),
    medewerkerId: Id.optional(),
    organisatie: Organisatie.optional(),
    ontvanger: Organisatie.optional(),
    vanaf: Datum.describe('Eerste dag'),
    tot: Datum.describe('Laatste dag, zelf meegeteld'),
    na: z
      .string()
      .regex(/^\d{4}-\d\d-\d\dT[\d:.]{15}Z_[0-9a-f-]{36}$/)
      .optional()
      .describe('`volgende` van de vorige bladzijde'),
  })
  .meta({ id: 'VerstrekkingenVraag' })

export const AnkerAntwoord = z
  .strictObject({
    anker: z
      .strictObject({
        nr: z.int().describe('De schakel waarvan dit de kop is'),
        dag: Datum,
        regels: z.int().describe('Regels die tot en met deze schakel zijn verzegeld'),
        kop: z.string().regex(/^[0-9a-f]{64}$/),
      })
      .optional()
      .describe('Geen: er is nog niets verzegeld'),
  })
  .meta({ id: 'Anker' })
