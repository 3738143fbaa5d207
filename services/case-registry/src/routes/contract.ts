import {
  Afwijking,
  Datum,
  Grondslag,
  Medewerker,
  Id,
  Instemming,
  Leveringsfout,
  LeveringStatus,
  Onverzendbaar,
  Organisatie,
} from '@wijkhub/model'
import { z } from 'zod'
import { etagKop, sleutelWaarde } from '@wijkhub/service-kit'

/** What the registry's routes take and answer, beside what `@wijkhub/model` names. Descriptions are documentation. */

export const huishoudenPad = z.object({ huishoudenId: Id })

export const sleutelKop = z.object({
  'idempotency-key': sleutelWaarde
    .optional()
    .describe(
      'Eigen kenmerk van deze aanvraag; een herhaling binnen 48 uur krijgt hetzelfde antwoord. 1 tot 100 letters, cijfers of . _ : -, met of zonder aanhalingstekens',
    ),
})

export const versieKop = z.object({
  'if-match': etagKop.optional().describe('ETag van de stand die u wijzigt; is die intussen veranderd, dan volgt 412'),
  'wijkhub-medewerker': Id.optional().describe(
    'Wie van uw organisatie dit doet: haar id in het register van medewerkers',
  ),
})

/** The headers of an answer that tells which version was made. */
export const eTag = { ETag: 'Versie van wat u van het huishouden ziet' }

/** The version of the household beside the ids that a command made. */
const vastgelegd = <G extends z.ZodRawShape>(id: string, ids: G) =>
  z
    .strictObject({
      huishoudenId: Id,
      versie: z.int().describe('Versie van wat uw organisatie van het huishouden ziet; ook in de ETag'),
      ...ids,
    })
    .meta({ id })

export const Vastgelegd = vastgelegd('Vastgelegd', {})
export const DoelVastgelegd = vastgelegd('DoelVastgelegd', { doelId: Id })
export const ActieVastgelegd = vastgelegd('ActieVastgelegd', { actieId: Id })
export const VraagVastgelegd = vastgelegd('VraagVastgelegd', { vraagId: Id })
export const AntwoordVastgelegd = vastgelegd('AntwoordVastgelegd', { antwoordId: Id })
export const EvaluatieVastgelegd = vastgelegd('EvaluatieVastgelegd', { evaluatieId: Id })
export const PlanversieVastgelegd = vastgelegd('PlanversieVastgelegd', { planversieId: Id })
export const RegieaanbodVastgelegd = vastgelegd('RegieaanbodVastgelegd', { regieaanbodId: Id })
export const SchalingVastgelegd = vastgelegd('SchalingVastgelegd', { schalingId: Id })
export const OverdrachtVastgelegd = vastgelegd('OverdrachtVastgelegd', { overdrachtId: Id })
export const BlokkadeVastgelegd = vastgelegd('BlokkadeVastgelegd', { blokkadeId: Id })
export const MetingVastgelegd = vastgelegd('MetingVastgelegd', { metingId: Id })
export const BeperkingVastgelegd = vastgelegd('BeperkingVastgelegd', { beperkingId: Id })
export const DoelscoreVastgelegd = vastgelegd('DoelscoreVastgelegd', { doelscoreId: Id })
export const OnderzoekVastgelegd = vastgelegd('OnderzoekVastgelegd', { onderzoekId: Id })
export const NazorgVastgelegd = vastgelegd('NazorgVastgelegd', { nazorgId: Id })
export const VoorzieningaanvraagVastgelegd = vastgelegd('VoorzieningaanvraagVastgelegd', { voorzieningaanvraagId: Id })
export const KantelingVastgelegd = vastgelegd('KantelingVastgelegd', { kantelingId: Id })
export const LidVastgelegd = vastgelegd('LidVastgelegd', { inwonerId: Id })
export const SplitsingVastgelegd = vastgelegd('SplitsingVastgelegd', { nieuwHuishoudenId: Id })
export const Instemmingen = z
  .strictObject({ huishoudenId: Id, instemmingen: z.array(Instemming.extend({ met: Id })) })
  .meta({ id: 'Instemmingen' })
export const SamenvoegingVastgelegd = vastgelegd('SamenvoegingVastgelegd', { samenvoegingId: Id })
export const BrpControle = vastgelegd('BrpControle', {
  uitkomst: z
    .enum(['klopt', 'spreekt-tegen', 'niet-te-vergelijken', 'niet-gevonden'])
    .describe(
      'Klopt: de BRP heeft haar onder dit nummer; spreekt-tegen: een ander; niet-te-vergelijken: naam en geboortedatum zijn daar onbekend of in onderzoek; niet-gevonden: niemand',
    ),
})
export const RapportageVastgelegd = vastgelegd('RapportageVastgelegd', { rapportageId: Id })
export const AfspraakVastgelegd = vastgelegd('AfspraakVastgelegd', { afspraakId: Id })
export const PolsVastgelegd = vastgelegd('PolsVastgelegd', { polsId: Id })
export const ContactVastgelegd = vastgelegd('ContactVastgelegd', { rapportageId: Id.optional() })
export const ContactmomentVastgelegd = vastgelegd('ContactmomentVastgelegd', { contactmomentId: Id })

export const Ontvangstbewijs = z
  .strictObject({
    audience: Organisatie,
    naam: z.string(),
    status: LeveringStatus,
    gewensteVersie: z.int().describe('De versie die het partnersysteem hoort te hebben'),
    gewenstOp: z.iso.datetime().describe('Sinds wanneer: het moment van de wijziging'),
    versie: z.int().optional().describe('De versie waarover het laatste ontvangstbewijs gaat'),
    partnerNummer: z.string().optional().describe('Het nummer dat het partnersysteem gaf'),
    formaat: z.string().optional(),
    bytes: z.int().optional(),
    berichten: z.int().describe('Aantal berichten dat het partnersysteem tot nu toe over dit huishouden kreeg'),
    poging: z.int(),
    foutcode: Leveringsfout.optional(),
    reden: z.string().optional().describe('De foutcode in woorden'),
    vanaf: Datum.optional().describe('Vanaf deze dag is er meer te verzenden'),
    onverzendbaar: z
      .array(Onverzendbaar.extend({ reden: z.string().describe('De code in woorden') }).meta({ id: 'NietTeVerzenden' }))
      .optional()
      .describe('Delen van het huishouden die dit partnersysteem niet kan krijgen'),
    op: z.iso.datetime().optional().describe('Moment van het laatste ontvangstbewijs'),
  })
  .meta({ id: 'Ontvangstbewijs' })

export const Leveringen = z
  .strictObject({ huishoudenId: Id, leveringen: z.array(Ontvangstbewijs) })
  .meta({ id: 'Leveringen' })
export type Leveringen = z.infer<typeof Leveringen>

export const Afwijkingen = z
  .strictObject({
    huishoudenId: Id,
    afwijkingen: z.array(
      z.strictObject({
        afwijkingId: Id,
        afwijking: Afwijking,
        bekendVan: Organisatie.optional().describe('Wie meldde wat bekend is'),
      }),
    ),
  })
  .meta({ id: 'Afwijkingen' })

export const Tellingen = z
  .strictObject({
    eigenAanmeldingen: z.int().describe('Wat uw eigen organisatie aanmeldde'),
    dubbeleRegistratiesVoorkomen: z
      .int()
      .optional()
      .describe(
        'Personen die zijn herkend en niet nog eens geregistreerd; dit en wat volgt alleen voor wie de hub beheert, of volgens de doelbinding mag horen dat iemand bekend was',
      ),
    voorkomenPerOrganisatie: z.record(Organisatie, z.int()).optional().describe('Alleen die van uw eigen organisatie'),
    huishoudens: z.int().optional(),
    inwoners: z.int().optional(),
    aanmeldingen: z.int().optional(),
  })
  .meta({ id: 'Tellingen' })

const Betrokkene = { huishoudenId: Id, organisatie: Organisatie, medewerker: Medewerker }

export const Aanvragen = z
  .strictObject({
    aanvragen: z.array(
      z.strictObject({
        ...Betrokkene,
        gevraagdOp: z.iso.datetime(),
        doel: z.string().describe('Waarvoor deze organisatie volgens haar rij een huishouden leest'),
        grondslag: Grondslag.describe('Waarop zij haar aanmelding grondt'),
      }),
    ),
  })
  .meta({ id: 'Aanvragen' })

export const Noodtoegangen = z
  .strictObject({
    noodtoegangen: z.array(
      z.strictObject({ ...Betrokkene, op: z.iso.datetime(), tot: z.iso.datetime(), reden: z.string() }),
    ),
  })
  .meta({ id: 'Noodtoegangen' })
