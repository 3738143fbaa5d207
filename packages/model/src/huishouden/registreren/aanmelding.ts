import { z } from 'zod'
import { NietGedeeld, VerwijzingStand } from '../../doelbinding/niet-gedeeld.ts'
import { ToestemmingVoor, ToestemmingWoord } from '../toestemmingen/toestemmingen.ts'
import { VerwijzingNaar } from '../verwijzingen/verwijzingen.ts'
import { AfwijkingVeld } from '../afwijkingen/afwijkingen.ts'
import { Grondslag } from '../../velden/grondslag.ts'
import { MedewerkerOpgave } from '../../velden/medewerker.ts'
import { AdresOpgave, PersoonOpgave } from '../../velden/opgave.ts'
import { naamtekst, vrijeTekst } from '../../velden/tekst.ts'
import { Datum, Id, Tijdstip } from '../../velden/velden.ts'
import { Leefgebied, ZrmScores } from '../../velden/zrm.ts'

/** The id a person has in the registering organisation's own system; unique within one aanmelding. */
export const BronpersoonId = z
  .string()
  .regex(/^[A-Za-z0-9._:/{}()#+@~-]{1,60}$/)
  .describe('Eigen kenmerk van de persoon: 1 tot 60 letters, cijfers of . _ : / { } ( ) # + @ ~ -')
export const BronrecordId = z
  .string()
  .regex(/^[A-Za-z0-9._:/{}()#+@~-]{1,100}$/)
  .describe(
    'Eigen kenmerk van de aanmelding in het systeem van de organisatie: 1 tot 100 letters, cijfers of . _ : / { } ( ) # + @ ~ -; tweemaal hetzelfde kenmerk is één aanmelding',
  )

const meesteSignalen = 20

/** What may be named in a consent and in a referral: the partner systems of one municipality, or any. */
export interface Partnernamen {
  voor: z.ZodType<string>
  naar: z.ZodType<string>
  /** How many signals one aanmelding may give: none where no index is connected. */
  signalen?: number
}

export const maakAanmelding = ({ voor, naar, signalen = meesteSignalen }: Partnernamen) =>
  z
    .strictObject({
      bronrecordId: BronrecordId,
      medewerker: MedewerkerOpgave.describe('Wie aanmeldt, namens de organisatie van het token'),
      grondslag: Grondslag.extend({ artikel: naamtekst(40).optional() }),
      adres: AdresOpgave,
      inwoners: z
        .array(PersoonOpgave.extend({ bronpersoonId: BronpersoonId }))
        .min(1)
        .max(30),
      vragen: z
        .array(z.strictObject({ bronpersoonId: BronpersoonId, leefgebied: Leefgebied, omschrijving: vrijeTekst(500) }))
        .max(50)
        .default([]),
      zrm: z
        .array(
          z.strictObject({
            bronpersoonId: BronpersoonId,
            instrument: z.literal('2017'),
            datum: Datum,
            scores: ZrmScores,
          }),
        )
        .max(20)
        .default([]),
      toestemmingen: z
        .array(ToestemmingWoord.extend({ bronpersoonId: BronpersoonId, voor, tekst: naamtekst(80).optional() }))
        .max(20)
        .default([]),
      verwijzingen: z
        .array(
          z.strictObject({
            bronpersoonIds: z.array(BronpersoonId).min(1).max(30),
            naar,
            reden: vrijeTekst(500),
          }),
        )
        .max(10)
        .default([]),
      signalen: z
        .array(z.strictObject({ bronpersoonId: BronpersoonId }))
        .max(signalen)
        .default([]),
    })
    .meta({ id: 'Aanmelding' })
/** One registration as a partner sends it: `POST /registratie/v1/aanmeldingen`. */
export const Aanmelding = maakAanmelding({ voor: ToestemmingVoor, naar: VerwijzingNaar })
export type Aanmelding = z.infer<typeof Aanmelding>

export const maakAanmeldingAntwoord = ({ voor, naar }: Partnernamen) =>
  z
    .strictObject({
      huishoudenId: Id,
      versie: z.int(),
      nieuwHuishouden: z
        .boolean()
        .optional()
        .describe('Of het huishouden er nog niet was; alleen voor wie mag weten dat iemand bekend is'),
      inwoners: z.array(
        z.strictObject({
          bronpersoonId: BronpersoonId,
          inwonerId: Id,
          alBekend: z
            .boolean()
            .optional()
            .describe(
              'true: de hub kende deze inwoner al; er is geen tweede registratie gemaakt. Alleen voor wie dat mag weten',
            ),
        }),
      ),
      toestemmingen: z
        .array(
          z.strictObject({
            bronpersoonId: BronpersoonId,
            voor,
            toestemmingId: Id,
            geldt: z.boolean().describe('false: deze inwoner trok haar later weer in, en daar blijft het bij'),
          }),
        )
        .optional()
        .describe('Wat er van elke gemelde toestemming is geworden'),
      verwijzingen: z
        .array(
          z.strictObject({
            bronpersoonId: BronpersoonId,
            naar,
            verwijzingId: Id,
            status: VerwijzingStand,
            nietGedeeld: NietGedeeld.shape.reden
              .optional()
              .describe('Waarom de partner van deze inwoner nog niets krijgt'),
          }),
        )
        .optional()
        .describe(
          'Wat er van elke verwezen inwoner is geworden; was zij al verwezen, dan blijft het die ene verwijzing',
        ),
      signalen: z
        .array(z.strictObject({ bronpersoonId: BronpersoonId, signaalId: Id }))
        .optional()
        .describe('Eén melding per organisatie en jeugdige'),
      betrokken: z
        .boolean()
        .optional()
        .describe(
          'false: het huishouden was bekend en uw organisatie vraagt betrokkenheid. Wat u aanmeldde is vastgelegd, wat u anders meldde staat bij de afwijkingen, en tot zij is toegekend leest u alleen wat u zelf meldde. Alleen voor wie mag weten dat iemand bekend is',
        ),
      afwijkingen: z
        .array(
          z.strictObject({
            afwijkingId: Id,
            veld: AfwijkingVeld,
            bronpersoonId: BronpersoonId.optional().describe('Over wie; afwezig bij het adres en de grondslag'),
          }),
        )
        .optional()
        .describe('Wat anders bekend is en daarom niet is overgenomen; beide waarden staan bij het huishouden'),
      ontvangenOp: Tijdstip,
    })
    .meta({ id: 'AanmeldingAntwoord' })
export const AanmeldingAntwoord = maakAanmeldingAntwoord({ voor: ToestemmingVoor, naar: VerwijzingNaar })
export type AanmeldingAntwoord = z.infer<typeof AanmeldingAntwoord>
