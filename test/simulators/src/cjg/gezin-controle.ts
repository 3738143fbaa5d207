import { isBsn } from '../is-bsn.ts'
import { z } from 'zod'

/** The CJG's own reading of the agreed JSON, version 2; written from the README of the adapter, not from its code. */

const id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
const datum = z.iso.date()
const tekst = (max: number) => z.string().min(1).max(max)
const telefoon = z.string().regex(/^(\d{10,15}|\+\d{8,15})$/)

/** A date as the BRP has it: zeros for what is not known. */
const brpDatum = z.string().regex(/^(0000-00-00|\d{4}-(00-00|(0[1-9]|1[0-2])-(0\d|[12]\d|3[01])))$/)

const naam = {
  voornamen: tekst(200).optional(),
  voorletters: tekst(40).optional(),
  roepnaam: tekst(80).optional(),
  voorvoegsel: tekst(40).optional(),
  geslachtsnaam: tekst(200).optional(),
  partner: z.strictObject({ voorvoegsel: tekst(40).optional(), geslachtsnaam: tekst(200) }).optional(),
  naamgebruik: z.enum(['eigen', 'partner', 'partner-eigen', 'eigen-partner']).optional(),
  nogGeenNaam: z.literal(true).optional(),
}

const adres = z.strictObject({
  soort: z.enum(['briefadres', 'geen', 'buitenland']).optional(),
  straatnaam: tekst(80).optional(),
  huisnummer: z.int().positive().optional(),
  huisletter: z
    .string()
    .regex(/^[A-Za-z]$/)
    .optional(),
  huisnummertoevoeging: tekst(4).optional(),
  aanduiding: z.enum(['to', 'by']).optional(),
  locatie: tekst(80).optional(),
  postcode: z
    .string()
    .regex(/^[1-9]\d{3}[A-Z]{2}$/)
    .optional(),
  woonplaats: tekst(80).optional(),
  wijkcode: z
    .string()
    .regex(/^WK\d{6}$/)
    .optional(),
  regels: z.array(tekst(80)).min(1).max(6).optional(),
  land: tekst(80).optional(),
})

const gezin = z.strictObject({
  huishoudenId: id,
  versie: z.int().nonnegative(),
  adres: adres.optional(),
  gezinsleden: z
    .array(
      z.strictObject({
        inwonerId: id,
        bsn: z.string().refine(isBsn, 'voldoet niet aan de 11-proef').optional(),
        ...naam,
        geboortedatum: brpDatum,
        verwachteGeboortedatum: datum.optional(),
        geslacht: z.enum(['M', 'V', 'O']),
        gezinsrol: z.enum(['ouder', 'partner', 'kind', 'grootouder', 'overig']),
        telefoonnummer: telefoon.optional(),
        emailadres: z.email().optional(),
      }),
    )
    .min(1),
  hulpvragen: z.array(
    z.strictObject({
      vraagId: id,
      inwonerId: id,
      // The four leefgebieden the CJG works on; more than these is more than it may have.
      leefgebied: z.enum(['Huiselijke relaties', 'Werk & Opleiding', 'Geestelijke gezondheid', 'Sociaal netwerk']),
      omschrijving: tekst(500),
      gesteldOp: datum,
    }),
  ),
  verwijzingen: z
    .array(
      z.strictObject({
        verwijzingId: id,
        inwonerIds: z.array(id),
        reden: tekst(500),
        doorOrganisatie: tekst(41),
        verwezenOp: datum,
        status: z.enum(['verzonden', 'ontvangen', 'intake-gepland', 'in-behandeling', 'afgerond', 'afgewezen']),
        statusDatum: datum.optional(),
      }),
    )
    .min(1, 'zonder verwijzing mag het CJG dit gezin niet kennen'),
  regisseur: z
    .strictObject({
      organisatie: tekst(41),
      naam: tekst(120),
      functie: tekst(80).optional(),
      telefoonnummer: telefoon.optional(),
      emailadres: z.email().optional(),
      sinds: datum,
    })
    .optional(),
})
export type GeldigGezin = z.infer<typeof gezin>

const beeindiging = z.strictObject({
  huishoudenId: id,
  versie: z.int().nonnegative(),
  reden: z.literal('recht-vervallen'),
  per: z.iso.datetime({ offset: true }),
})
export type GeldigeBeeindiging = z.infer<typeof beeindiging>

export type Controle<T> = { goed: T } | { fouten: { veld: string; reden: string }[] }

export function controleerGezin(ruw: string, huishoudenId: string): Controle<GeldigGezin> {
  const gelezen = lees(gezin, ruw)
  if ('fouten' in gelezen) return gelezen
  const leden = new Set(gelezen.goed.gezinsleden.map((lid) => lid.inwonerId))
  const genoemd = [
    ...gelezen.goed.hulpvragen.map((vraag) => vraag.inwonerId),
    ...gelezen.goed.verwijzingen.flatMap((verwijzing) => verwijzing.inwonerIds),
  ]
  const fouten = genoemd
    .filter((inwonerId) => !leden.has(inwonerId))
    .map(() => ({ veld: 'inwonerId', reden: 'gaat over iemand die niet in dit gezin staat' }))
  return metId(gelezen.goed, huishoudenId, fouten)
}

export function controleerBeeindiging(ruw: string, huishoudenId: string): Controle<GeldigeBeeindiging> {
  const gelezen = lees(beeindiging, ruw)
  return 'fouten' in gelezen ? gelezen : metId(gelezen.goed, huishoudenId, [])
}

function metId<T extends { huishoudenId: string }>(
  goed: T,
  huishoudenId: string,
  fouten: { veld: string; reden: string }[],
): Controle<T> {
  const alle =
    goed.huishoudenId === huishoudenId
      ? fouten
      : [...fouten, { veld: 'huishoudenId', reden: 'is een ander huishouden dan in het adres' }]
  return alle.length > 0 ? { fouten: alle } : { goed }
}

function lees<T>(soort: z.ZodType<T>, ruw: string): Controle<T> {
  let json: unknown
  try {
    json = JSON.parse(ruw)
  } catch {
    return { fouten: [{ veld: '', reden: 'is geen JSON' }] }
  }
  const gelezen = soort.safeParse(json)
  if (gelezen.success) return { goed: gelezen.data }
  return { fouten: gelezen.error.issues.map((issue) => ({ veld: issue.path.join('.'), reden: issue.message })) }
}
