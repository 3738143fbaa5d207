import { dagInNederland } from '../dagen.ts'
import { isBsn } from '../is-bsn.ts'
import { z } from 'zod'

/**
 * What the index accepts, written from the law (Jeugdwet art. 7.1.4.2, 7.1.4.3 and 7.1.4.5) and not from the hub's code:
 * an unknown field is refused, because the index may store nothing else.
 */

const bsn = z.string().refine(isBsn, 'geen geldig burgerservicenummer')
const identificatie = z.strictObject({
  naam: z
    .strictObject({
      voornamen: z.string().min(1).optional(),
      voorletters: z.string().min(1).optional(),
      roepnaam: z.string().min(1).optional(),
      voorvoegsel: z.string().min(1).optional(),
      geslachtsnaam: z.string().min(1).optional(),
      partner: z
        .strictObject({ voorvoegsel: z.string().min(1).optional(), geslachtsnaam: z.string().min(1) })
        .optional(),
      naamgebruik: z.enum(['eigen', 'partner', 'partner-eigen', 'eigen-partner']).optional(),
    })
    .refine((naam) => Object.keys(naam).length > 0, 'zonder naam is niemand op te zoeken'),
  // As the BRP has it: zeros for what is not known.
  geboortedatum: z.string().regex(/^(0000-00-00|\d{4}-(00-00|(0[1-9]|1[0-2])-(0\d|[12]\d|3[01])))$/),
  geslacht: z.enum(['M', 'V', 'O']),
  adres: z.strictObject({
    postcode: z.string().regex(/^[1-9][0-9]{3}[A-Z]{2}$/),
    huisnummer: z.int().min(1).max(99999),
    huisletter: z.string().length(1).optional(),
    huisnummertoevoeging: z.string().min(1).max(4).optional(),
  }),
})

const melding = z.strictObject({
  signaalId: z.uuid(),
  jeugdige: z.union([z.strictObject({ bsn }), identificatie]),
  meldingsbevoegde: z.strictObject({
    instantie: z.string().min(1),
    naam: z.string().min(1),
    functie: z.string().min(1).optional(),
    telefoonnummer: z
      .string()
      .regex(/^\+?[0-9]{10,15}$/)
      .optional(),
    emailadres: z.email().optional(),
  }),
  gemeldOp: z.iso.datetime({ offset: true }),
  verwijderenOp: z.iso.date(),
})
export type OntvangenMelding = z.infer<typeof melding>

const verwijdering = z.strictObject({ signaalId: z.uuid(), grond: z.enum(['risico-weg', 'recht-beeindigd']) })

type Gekeurd<T> = { waarde: T } | { fouten: string[] }

export function keurMelding(inhoud: string, now: Date): Gekeurd<OntvangenMelding> {
  const gekeurd = keur(melding, inhoud)
  if ('fouten' in gekeurd) return gekeurd
  const fouten = controleerTermijn(gekeurd.waarde, dagInNederland(now))
  return fouten.length > 0 ? { fouten } : gekeurd
}

export function keurVerwijdering(inhoud: string): Gekeurd<z.infer<typeof verwijdering>> {
  return keur(verwijdering, inhoud)
}

function controleerTermijn({ jeugdige, gemeldOp, verwijderenOp }: OntvangenMelding, vandaag: string): string[] {
  const fouten: string[] = []
  const jaarLater = (datum: string, jaren: number) => `${Number(datum.slice(0, 4)) + jaren}${datum.slice(4, 10)}`
  if (verwijderenOp <= vandaag) fouten.push('/verwijderenOp ligt niet in de toekomst')
  if (verwijderenOp > jaarLater(dagInNederland(gemeldOp), 2))
    fouten.push('/verwijderenOp ligt meer dan twee jaar na de melding')
  // Compared as text: 29 February plus 23 years sorts just before 1 March, the day it really is.
  const geboren = 'geboortedatum' in jeugdige && !jeugdige.geboortedatum.startsWith('0000')
  // The first day on which she can be 23 counts: the index may not hold her longer.
  if (
    geboren &&
    'geboortedatum' in jeugdige &&
    jaarLater(jeugdige.geboortedatum.replaceAll('-00', '-01'), 23) < verwijderenOp.replace(/-03-01$/, '-02-29')
  )
    fouten.push('/verwijderenOp ligt na de 23e verjaardag')
  return fouten
}

function keur<T>(schema: z.ZodType<T>, inhoud: string): Gekeurd<T> {
  let json: unknown
  try {
    json = JSON.parse(inhoud)
  } catch {
    return { fouten: ['geen JSON'] }
  }
  const uitslag = schema.safeParse(json)
  if (uitslag.success) return { waarde: uitslag.data }
  return { fouten: uitslag.error.issues.map(({ path, message }) => `/${path.join('/')} ${message}`) }
}
