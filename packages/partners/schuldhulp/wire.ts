import { Id, Persoonsgegevens } from '@wijkhub/model'
import { z } from 'zod'
import { GemeldDocument, TrajectDocument } from '@wijkhub/ddas'

/**
 * Our own REST envelope around DDAS: DDAS was made for statistics, so what a debt helper needs to start (how to reach the
 * client, what the question is, who coordinates) stands beside the DDAS document, in `overdracht`.
 */

const tekst = (max: number) => z.string().min(1).max(max)
const { naam, telefoonnummer, emailadres } = Persoonsgegevens.shape
const bereikbaar = { telefoonnummer, emailadres }
const berichtreferentie = z.uuid().describe('Gelijk bij herhaling van hetzelfde bericht')

/** A UUID is the same in capitals. */
const zonderHoofdletters = <S extends z.ZodType>(uuid: S) =>
  z.preprocess((waarde) => (typeof waarde === 'string' ? waarde.toLowerCase() : waarde), uuid)

/** What the hub sends with `PUT /trajecten/{verwijzingId}`. */
export const Overdracht = z
  .strictObject({
    traject: TrajectDocument,
    overdracht: z.strictObject({
      berichtreferentie,
      verwijzingId: Id,
      versie: z.int().min(0).describe('Loopt op; een lager nummer is ouder'),
      verwezenDoor: tekst(80),
      reden: tekst(500),
      clienten: z.array(z.strictObject({ inwonerId: Id, naam, ...bereikbaar })).min(1),
      vragen: z.array(z.strictObject({ omschrijving: tekst(500), gesteldOp: z.iso.date() })),
      regisseur: z
        .strictObject({ organisatie: tekst(80), naam: tekst(120), functie: tekst(80).optional(), ...bereikbaar })
        .optional(),
    }),
  })
  .meta({ id: 'SchuldhulpOverdracht' })
export type Overdracht = z.infer<typeof Overdracht>

/** What the hub sends with `POST /trajecten/{verwijzingId}/beeindiging`. */
export const Beeindiging = z
  .strictObject({ berichtreferentie, verwijzingId: Id, reden: z.literal('recht-beeindigd'), op: z.iso.date() })
  .meta({ id: 'SchuldhulpBeeindiging' })
export type Beeindiging = z.infer<typeof Beeindiging>

export const TrajectAntwoord = z.looseObject({ trajectnummer: tekst(40) })

/**
 * What the debt-assistance system sends with `PUT /schuldhulp/v1/trajecten/{verwijzingId}`. A client is judged where her
 * data are taken over (`gewijzigde-personen.ts`): what people type of a telephone number is understood there.
 */
export const Terugmelding = z
  .looseObject({
    traject: GemeldDocument,
    overdracht: z.looseObject({
      berichtreferentie: zonderHoofdletters(berichtreferentie),
      clienten: z
        .array(
          z.looseObject({
            inwonerId: zonderHoofdletters(Id),
            telefoonnummer: z.string().max(100).optional(),
            emailadres: z.string().max(300).optional(),
          }),
        )
        .max(30)
        .optional()
        .describe('Alleen wat het schuldhulpsysteem zelf heeft gewijzigd hoeft genoemd te worden'),
    }),
  })
  .meta({ id: 'SchuldhulpTerugmelding' })
export type Terugmelding = z.infer<typeof Terugmelding>

/** A message of the debt-assistance system with the referral its path names. */
export interface TrajectBericht extends Terugmelding {
  verwijzingId: string
}
