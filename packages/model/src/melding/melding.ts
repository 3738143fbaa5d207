import { z } from 'zod'
import { Adres } from '../velden/adres.ts'
import { Medewerker } from '../velden/medewerker.ts'
import { Naam } from '../velden/naam.ts'
import { Geslacht, Gezinsrol } from '../velden/persoon.ts'
import { tekst } from '../velden/tekst.ts'
import { Datum, Emailadres, Geboortedatum, Organisatie, Telefoonnummer, Tijdstip } from '../velden/velden.ts'
import { Leefgebied } from '../velden/zrm.ts'

/** What somebody said before there is a case: who, what, how urgent, and what the team did with it. */

export const MeldingStand = z
  .enum(['open', 'opgepakt', 'gesloten', 'geregistreerd'])
  .describe('geregistreerd: zij werd een registratie, of hoort bij een huishouden dat er al was')
export type MeldingStand = z.infer<typeof MeldingStand>

/** All that whoever reported hears of it. It never goes back: not that a team began again. */
export const Voortgang = z.enum(['open', 'opgepakt', 'afgerond'])
export type Voortgang = z.infer<typeof Voortgang>

/** The most urgent first. */
export const Urgentie = z.enum(['spoed', 'snel', 'gewoon'])
export type Urgentie = z.infer<typeof Urgentie>

export const Melder = z.strictObject({
  soort: z
    .enum([
      'inwoner',
      'naaste',
      'buurtbewoner',
      'school',
      'politie',
      'woningcorporatie',
      'loket',
      'vroegsignalering',
      'huisarts',
      'organisatie',
      'anders',
    ])
    .describe('inwoner: over zichzelf; vroegsignalering: betalingsachterstanden'),
  naam: tekst(200).optional(),
  relatie: tekst(120).optional().describe('Tot wie de melding gaat'),
  telefoonnummer: Telefoonnummer.optional(),
  emailadres: Emailadres.optional(),
  blijftOnbekend: z
    .literal(true)
    .optional()
    .describe('Wil onbekend blijven: buiten het team leest niemand wie of wat zij is'),
})
export type Melder = z.infer<typeof Melder>

/** Somebody it is about, as far as the reporter knew her. */
export const GemeldPersoon = z.strictObject({
  bronpersoonId: tekst(60),
  naam: Naam.optional(),
  geboortedatum: Geboortedatum.optional(),
  geslacht: Geslacht.optional(),
  gezinsrol: Gezinsrol.optional(),
  telefoonnummer: Telefoonnummer.optional(),
  emailadres: Emailadres.optional(),
})

export const MeldingInhoud = z.strictObject({
  wat: tekst(2000).describe('Wat er aan de hand is'),
  urgentie: Urgentie,
  melder: Melder,
  leefgebieden: z.array(Leefgebied).optional(),
  personen: z.array(GemeldPersoon).optional().describe('Over wie het gaat'),
  adres: Adres.optional(),
})
export type MeldingInhoud = z.infer<typeof MeldingInhoud>
/** What is different; no address: there is none any more. */
export type AndereInhoud = { [V in keyof MeldingInhoud]?: MeldingInhoud[V] | (V extends 'adres' ? null : never) }

export const Sluitreden = z
  .enum(['geen-hulpvraag', 'advies', 'doorverwezen', 'niet-bereikt', 'dubbel', 'elders-in-zorg', 'anders'])
  .describe('advies: met een antwoord geholpen; dubbel: er was al een melding')

export const Poging = z.strictObject({
  dag: Datum,
  wijze: z.enum(['huisbezoek', 'telefoon', 'bericht', 'elders']),
  uitkomst: z.enum(['niemand-bereikt', 'gesproken', 'wil-geen-contact']),
  toelichting: tekst(1000).optional(),
  door: Organisatie,
  medewerker: Medewerker,
  op: Tijdstip,
  ingetrokken: z.strictObject({ door: Organisatie, op: Tijdstip, reden: tekst(500) }).optional(),
})
export type Poging = z.infer<typeof Poging>

/** A step of its life: who, when and why. */
export const MeldingStap = z.strictObject({
  stap: z.enum(['opgepakt', 'teruggegeven', 'gesloten', 'ingetrokken', 'heropend', 'aangemeld', 'toegevoegd']),
  door: Organisatie,
  op: Tijdstip,
  medewerker: Medewerker.optional(),
  sluitreden: Sluitreden.optional(),
  reden: tekst(1000).optional(),
})
export type MeldingStap = z.infer<typeof MeldingStap>

/** A melding as the registry keeps it. */
export interface Melding {
  meldingId: string
  team: string
  /** Somebody named the team: another address does not move it. */
  teamGekozen?: true
  stand: MeldingStand
  /** How far whoever reported it was told that it is. */
  voortgang: Voortgang
  /** Whose system registered it, and who there. */
  organisatie: string
  medewerker?: Medewerker
  gemeldOp: string
  /** As it was reported, in the words of that organisation. */
  gemeld: MeldingInhoud
  /** What the team knows otherwise or better. */
  aangevuld: AndereInhoud
  /** Who said the address that counts. */
  adresDoor: readonly string[]
  /** When the last step was done, and when the next is due: as it was agreed then. Absent when nothing is. */
  sinds: string
  uiterlijk?: string
  opgepakt?: { organisatie: string; medewerker: Medewerker; op: string }
  pogingen: Readonly<Record<string, Poging>>
  verloop: readonly MeldingStap[]
  /** Where it went, by the id of then. */
  huishoudenId?: string
  /** How often it was registered: each registration has an id of its own. */
  registraties: number
  versie: number
}

/** What counts: the team's words over those of whoever reported. Pure. */
export function inhoudVan({ gemeld, aangevuld }: Pick<Melding, 'gemeld' | 'aangevuld'>): MeldingInhoud {
  const { adres = null, ...inhoud } = { ...gemeld, ...aangevuld }
  return { ...inhoud, ...(adres && { adres }) }
}

export const loopt = ({ stand }: Pick<Melding, 'stand'>): boolean => stand === 'open' || stand === 'opgepakt'
