import { z } from 'zod'
import { TelefoonnummerOpgave } from '../velden/opgave.ts'
import { naamtekst, tekst } from '../velden/tekst.ts'
import { Datum, Emailadres, Id, Organisatie, Telefoonnummer } from '../velden/velden.ts'

/** Workers stand on two legs: what they are in their mother organisation, and what they do in a team. */

const vorm = <N extends z.ZodType, T extends z.ZodType>(naam: N, functie: z.ZodType<string>, telefoonnummer: T) =>
  z.strictObject({
    naam,
    functie: functie.optional().describe('Wat zij in haar moederorganisatie is'),
    telefoonnummer: telefoonnummer.optional(),
    emailadres: Emailadres.optional(),
    sinds: Datum.describe('Eerste dag'),
    tot: Datum.optional().describe('Eerste dag dat zij er niet meer werkt'),
    teams: z
      .array(
        z.strictObject({
          team: Organisatie.describe('Korte naam van het team in de inrichting'),
          functie: tekst(120).describe('Een functie die dit team volgens de inrichting heeft'),
          fte: z.number().min(0).max(1),
          sinds: Datum,
          tot: Datum.optional().describe('Eerste dag dat zij er geen lid meer van is'),
        }),
      )
      .max(30)
      .describe('Wat zij in welk team doet'),
    vervangers: z
      .array(
        z.strictObject({
          medewerkerId: Id,
          van: Datum,
          tot: Datum.describe('Eerste dag dat zij er zelf weer is'),
        }),
      )
      .max(30)
      .describe('Wie haar vervangt, en wanneer: in die dagen is zij er niet'),
  })

/** A worker as the register keeps her. */
export const MedewerkerGegevens = vorm(tekst(120), tekst(80), Telefoonnummer)
export type MedewerkerGegevens = z.infer<typeof MedewerkerGegevens>
export type Teamlidmaatschap = MedewerkerGegevens['teams'][number]

/** A worker as her organisation enters her. */
export const MedewerkerInschrijving = vorm(naamtekst(120), naamtekst(80), TelefoonnummerOpgave)
  .extend({
    organisatie: Organisatie.optional().describe('Alleen voor wie de hub beheert; weggelaten: uw organisatie'),
  })
  .meta({ id: 'MedewerkerInschrijving' })
export type MedewerkerInschrijving = z.infer<typeof MedewerkerInschrijving>

const inschrijving = MedewerkerInschrijving.shape
/** What is different from now on; `null` takes it away. */
export const MedewerkerWijziging = z
  .strictObject({
    naam: inschrijving.naam,
    functie: inschrijving.functie.unwrap().nullable(),
    telefoonnummer: inschrijving.telefoonnummer.unwrap().nullable(),
    emailadres: inschrijving.emailadres.unwrap().nullable(),
    sinds: Datum,
    tot: Datum.nullable().describe('De eerste dag dat zij er niet meer werkt; null: zij blijft'),
    teams: inschrijving.teams,
    vervangers: inschrijving.vervangers,
  })
  .partial()
  .meta({ id: 'MedewerkerWijziging' })
export type MedewerkerWijziging = z.infer<typeof MedewerkerWijziging>

/** A row of the register. */
export interface Ingeschreven extends MedewerkerGegevens {
  medewerkerId: string
  organisatie: string
}

interface Dagen {
  sinds: string
  tot?: string | undefined
}

/** Does this hold on a day? `tot` is the first day it does not. */
export const geldtOp = ({ sinds, tot }: Dagen, dag: string): boolean => sinds <= dag && (tot === undefined || dag < tot)

/** What she does in this function of this team on a day; `undefined` when she does not, or works there no more. */
export function lidmaatschapOp(
  rij: Ingeschreven,
  { team, functie }: { team: string; functie: string },
  dag: string,
): Teamlidmaatschap | undefined {
  if (!geldtOp(rij, dag)) return undefined
  return rij.teams.find((lid) => lid.team === team && lid.functie === functie && geldtOp(lid, dag))
}

/** Who stands in for her on a day; `undefined` when she is there herself. */
export function vervangerOp({ vervangers }: Pick<MedewerkerGegevens, 'vervangers'>, dag: string): string | undefined {
  return vervangers.find(({ van, tot }) => geldtOp({ sinds: van, tot }, dag))?.medewerkerId
}
