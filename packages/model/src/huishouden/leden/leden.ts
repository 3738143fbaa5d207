import { z } from 'zod'
import { Adres } from '../../velden/adres.ts'
import { Persoonsgegevens } from '../../velden/persoon.ts'
import { tekst } from '../../velden/tekst.ts'
import { Datum, Id, Organisatie, Tijdstip } from '../../velden/velden.ts'
import { feit } from '../feit.ts'
import type { Huishouden } from '../huishouden.ts'
import { metGewijzigdeRij } from '../rijen.ts'
import { gezegd, HerkomstPerVeld, metBevestiging, metEens, metHerkomst, PersoonVeld } from './herkomst.ts'
import { zonderAdressen } from '../adres/zonder-adressen.ts'
import { metGeheimAdres } from './geheimhouding.ts'
import { metInwoner, zonderInwoner } from './lidmaatschap.ts'

const { bsn, bsnStatus, naam, geboortedatum, verwachteGeboortedatum, geslacht, gezinsrol } = Persoonsgegevens.shape
const { telefoonnummer, emailadres, verzekering } = Persoonsgegevens.shape

/** What may change about a person after registration: what is named gets this value, `null` takes it away. */
export const InwonerWijziging = z
  .strictObject({
    bsn: bsn.unwrap().nullable(),
    bsnStatus: bsnStatus.unwrap().nullable(),
    naam,
    geboortedatum,
    verwachteGeboortedatum: verwachteGeboortedatum.unwrap().nullable(),
    geslacht,
    gezinsrol,
    telefoonnummer: telefoonnummer.unwrap().nullable(),
    emailadres: emailadres.unwrap().nullable(),
    verzekering,
  })
  .partial()
export type InwonerWijziging = z.infer<typeof InwonerWijziging>

export const RedenVertrek = z
  .enum(['verhuisd', 'gescheiden', 'overleden', 'overig', 'vergissing', 'samengevoegd'])
  .describe('Waarom iemand geen lid van het huishouden meer is')
export type RedenVertrek = z.infer<typeof RedenVertrek>

/** Somebody who was a member: what was known of her on the day she left, kept for what was said about her here. */
export const Vertrek = z.strictObject({
  persoon: Persoonsgegevens,
  per: Datum.describe('Vanaf deze dag geen lid meer'),
  reden: RedenVertrek,
  adres: Adres.optional().describe('Waar zij sindsdien woont, als dat hier gemeld is'),
  woonde: Adres.optional().describe('Waar zij hier woonde tot zij ging; een verhuizing daarna gaat haar niet aan'),
  vergistDoor: Organisatie.optional().describe('Alleen deze organisatie noemde haar hier, per vergissing'),
})
export type Vertrek = z.infer<typeof Vertrek>

/** Since when somebody is a member. A member without one always was, as far as is known. */
export const Lidmaatschap = z.strictObject({
  sinds: Datum,
  voorlopig: z
    .literal(true)
    .optional()
    .describe('Ook lid van een ander huishouden, en nog door niemand getoetst: niets over haar gaat over en weer'),
  getoetst: z
    .array(Id)
    .optional()
    .describe('Huizen waarmee zij al wel is getoetst, zolang zij hier voorlopig lid is omdat een ander huis nog wacht'),
})
export type Lidmaatschap = z.infer<typeof Lidmaatschap>

export const delen = {
  inwoners: { rij: Persoonsgegevens, hoogstens: 30 },
  lidmaatschappen: { rij: Lidmaatschap, hoogstens: 30 },
  vertrokken: { rij: Vertrek, hoogstens: 100 },
  herkomst: { rij: HerkomstPerVeld, hoogstens: 30 },
  geheimhouding: { rij: z.strictObject({ sinds: Datum.describe('De dag waarop de BRP het zei') }), hoogstens: 100 },
} as const

export const feiten = {
  'inwoner-geregistreerd': feit({
    // Without `sinds` a fact of before memberships had a day.
    gegevens: {
      inwonerId: Id,
      persoon: Persoonsgegevens,
      sinds: Datum.optional(),
      voorlopig: z.literal(true).optional(),
      ...gezegd,
    },
    rij: ({ inwonerId, persoon }) => ['inwoners', inwonerId, persoon],
    ook: (huishouden, { inwonerId, persoon, sinds, voorlopig, ...wie }) =>
      metHerkomst(metInwoner(huishouden, { inwonerId, sinds, voorlopig }), inwonerId, persoon, wie),
    namen: ({ inwonerId }) => [inwonerId],
    verteld: true,
  }),
  'inwoner-gewijzigd': feit({
    gegevens: {
      inwonerId: Id,
      wijziging: InwonerWijziging,
      ...gezegd,
      beslist: z.literal(true).optional().describe('Een mens besliste het of verbeterde het, met een reden'),
      reden: tekst(500).optional(),
      per: Datum.optional().describe('Van een naam die veranderde: vanaf deze dag'),
    },
    evolve: (huishouden, { inwonerId, wijziging, reden: _, per: __, ...wie }) =>
      huishouden.inwoners[inwonerId]
        ? metHerkomst(metGewijzigdeRij(huishouden, 'inwoners', inwonerId, wijziging), inwonerId, wijziging, wie)
        : huishouden,
    namen: ({ inwonerId }) => [inwonerId],
    verteld: true,
  }),
  /** A source said what is known already: of `velden` it is the source from now on, with `eens` it agrees, and no longer with `oneens`. */
  'gegevens-bevestigd': feit({
    gegevens: {
      inwonerId: Id,
      velden: z.array(PersoonVeld).max(40),
      eens: z.array(PersoonVeld).max(40),
      oneens: z.array(PersoonVeld).max(40).optional(),
      bron: Organisatie,
      gemeldOp: Tijdstip,
    },
    evolve: (huishouden, { inwonerId, velden, eens, oneens = [], bron, gemeldOp }) => {
      const bevestigd = metBevestiging(huishouden, inwonerId, velden, { bron, gemeldOp })
      const metEen = metEens(bevestigd, inwonerId, eens, bron, gemeldOp)
      return metEens(metEen, inwonerId, oneens, bron, null)
    },
    namen: ({ inwonerId }) => [inwonerId],
    verteld: false,
  }),
  // That somebody left, or that they moved, is what a flight looks like: none of these is told by name.
  'lid-vertrokken': feit({
    gegevens: { inwonerId: Id, ...Vertrek.omit({ persoon: true }).shape },
    evolve: zonderInwoner,
    namen: ({ inwonerId }) => [inwonerId],
    verteld: false,
  }),
  'inwoner-overleden': feit({
    gegevens: { inwonerId: Id, op: Datum, woonde: Vertrek.shape.woonde },
    evolve: (huishouden, { inwonerId, op, woonde }) =>
      zonderInwoner(huishouden, { inwonerId, per: op, reden: 'overleden', woonde }),
    namen: ({ inwonerId }) => [inwonerId],
    verteld: false,
  }),
  verhuisd: feit({
    gegevens: { adres: Adres, per: Datum, bron: Organisatie.optional() },
    evolve: ({ adresBron: _, adresOok: __, ...huishouden }, { adres, bron }) =>
      metGeheimAdres(alsGeheim(adres, { ...huishouden, adres, ...(bron && { adresBron: bron }) })),
    namen: () => [],
    verteld: false,
  }),
  'tweede-adres-gewijzigd': feit({
    gegevens: { adres: Adres.nullable(), bron: Organisatie.optional() },
    evolve: ({ tweedeAdres: _, tweedeAdresBron: __, ...huishouden }, { adres, bron }) =>
      adres
        ? metGeheimAdres(
            alsGeheim(adres, { ...huishouden, tweedeAdres: adres, ...(bron && { tweedeAdresBron: bron }) }),
          )
        : huishouden,
    namen: () => [],
    verteld: false,
  }),
  // Of the person, so that it goes where she goes; it is projected to nobody.
  'geheimhouding-gemeld': feit({
    gegevens: { inwonerId: Id, sinds: Datum },
    rij: ({ inwonerId, sinds }) => ['geheimhouding', inwonerId, { sinds }],
    ook: metGeheimAdres,
    namen: ({ inwonerId }) => [inwonerId],
    verteld: false,
  }),
  'bsn-geverifieerd': feit({
    gegevens: { inwonerId: Id, door: Organisatie, op: Tijdstip },
    evolve: (huishouden, { inwonerId, door, op }) =>
      huishouden.inwoners[inwonerId]?.bsn === undefined
        ? huishouden
        : metHerkomst(
            metGewijzigdeRij(huishouden, 'inwoners', inwonerId, { bsnStatus: 'geverifieerd' }),
            inwonerId,
            { bsn: true },
            { bron: door, gemeldOp: op },
          ),
    namen: ({ inwonerId }) => [inwonerId],
    verteld: false,
  }),
}

/** Once an address is secret, no afwijking tells one beside it. */
const alsGeheim = ({ geheim }: Adres, huishouden: Huishouden) => (geheim ? zonderAdressen(huishouden) : huishouden)
