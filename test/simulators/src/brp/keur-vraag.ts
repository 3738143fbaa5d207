import { z } from 'zod'
import { bestaandeVelden } from './persoon.ts'

const fields = z
  .array(z.string().regex(/^[a-zA-Z0-9._]{1,200}$/))
  .min(1)
  .max(130)
const naam = z.string().regex(/^[a-zA-Z0-9À-ž .\-']{1,200}$|^[a-zA-Z0-9À-ž .\-']{3,199}\*$/)

const Vraag = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('RaadpleegMetBurgerservicenummer'),
    fields,
    burgerservicenummer: z
      .array(z.string().regex(/^\d{9}$/))
      .min(1)
      .max(20),
    gemeenteVanInschrijving: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
  }),
  z.strictObject({
    type: z.literal('ZoekMetGeslachtsnaamEnGeboortedatum'),
    fields,
    geslachtsnaam: naam,
    geboortedatum: z.iso.date(),
    voorvoegsel: z
      .string()
      .regex(/^[a-zA-Z ']{1,10}$/)
      .optional(),
    voornamen: naam.optional(),
    geslacht: z.enum(['M', 'V', 'O']).optional(),
    inclusiefOverledenPersonen: z.boolean().optional(),
    gemeenteVanInschrijving: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
  }),
])
export type Vraag = z.infer<typeof Vraag>

export interface OngeldigeParameter {
  name: string
  code: string
  reason: string
}

/** A question as the standard has it, or each parameter that is not. */
export function keurVraag(tekst: string): { vraag: Vraag } | { fouten: OngeldigeParameter[] } {
  let gelezen: unknown
  try {
    gelezen = JSON.parse(tekst)
  } catch {
    return { fouten: [{ name: 'body', code: 'json', reason: 'Body is geen geldige JSON.' }] }
  }
  const vraag = Vraag.safeParse(gelezen)
  if (!vraag.success)
    return {
      fouten: vraag.error.issues.map(({ path, code }) => ({
        name: path.join('.').slice(0, 30) || 'type',
        code: code.replaceAll('_', '').slice(0, 25),
        reason: 'Waarde is geen geldige waarde.',
      })),
    }
  const onbekend = vraag.data.fields.flatMap((pad, index) => (bestaandeVelden.has(pad) ? [] : [index]))
  if (onbekend.length === 0) return { vraag: vraag.data }
  return {
    fouten: onbekend.map((index) => ({
      name: `fields.${index}`,
      code: 'fields',
      reason: 'Parameter bevat een niet bestaande veldnaam.',
    })),
  }
}
