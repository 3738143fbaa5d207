import { z } from 'zod'
import { tekst } from './tekst.ts'
import { Postcode } from './velden.ts'

/**
 * Where somebody lives. An ordinary address has no `soort`; what each kind cannot do without is said at the door
 * (`AdresOpgave`), and what was accepted once stays readable.
 */
export const Adres = z.strictObject({
  soort: z
    .enum(['briefadres', 'geen', 'buitenland'])
    .optional()
    .describe('Weggelaten: een woonadres in Nederland (ook een woonboot of standplaats); briefadres: alleen voor post'),
  straatnaam: tekst(80).optional(),
  huisnummer: z.int().min(1).max(99999).optional(),
  huisletter: z
    .string()
    .regex(/^[A-Za-z]$/)
    .optional(),
  huisnummertoevoeging: z
    .string()
    .regex(/^[A-Za-z0-9 -]{1,4}$/)
    .optional(),
  aanduiding: z.enum(['to', 'by']).optional().describe('Bij het huisnummer (BRP): to tegenover, by bij'),
  locatie: tekst(80)
    .optional()
    .describe('Waar het is als een huisnummer het niet zegt: een woonboot, een standplaats, een boerderij'),
  postcode: Postcode.optional(),
  woonplaats: tekst(80).optional(),
  wijkcode: z
    .string()
    .regex(/^WK\d{6}$/)
    .optional()
    .describe('CBS-wijkcode, bijvoorbeeld WK039201'),
  reden: tekst(200).optional().describe('Waarom er geen adres is, zoals dak- of thuisloos'),
  regels: z
    .array(tekst(80))
    .min(1)
    .max(6)
    .optional()
    .describe('Een adres in het buitenland, zoals het op de post staat'),
  land: tekst(80).optional().describe('Het land van een adres in het buitenland'),
  geheim: z
    .literal(true)
    .optional()
    .describe('Indicatie geheim: gaat naar geen private partij en naar niemand die het niet zelf opgaf'),
})
export type Adres = z.infer<typeof Adres>

/** `2011 aa` → `2011AA`; anything else stays as it is, and is refused for what it is. */
export function leesPostcode(waarde: string): string {
  return /^[1-9]\d{3}\s*[A-Za-z]{2}$/.test(waarde) ? waarde.replaceAll(/\s/g, '').toUpperCase() : waarde
}

/**
 * `bis-2` → `bis2`, `A 1` → `A1`, `1/2` → `1-2`: what stands between two digits tells numbers apart (1/2 is not 12), any
 * other separator is a habit of writing, a dash of whatever length too.
 */
export function leesToevoeging(waarde: string): string {
  if (!/^[A-Za-z0-9 ./\u2010-\u2015-]*$/.test(waarde)) return waarde
  return waarde
    .replaceAll(/(?<=\d)[ ./\u2010-\u2015-]+(?=\d)/g, '\u0000')
    .replaceAll(/[ ./\u2010-\u2015-]/g, '')
    .replaceAll('\u0000', '-')
}

/** `t/o`, `tegenover` → `to`; `bij` → `by`: the two words the BRP has for a place beside a number. */
export function leesAanduiding(waarde: string): string {
  const woord = waarde.toLowerCase().replaceAll(/[ ./]/g, '')
  if (woord === 'tegenover') return 'to'
  if (woord === 'bij') return 'by'
  return woord === 'to' || woord === 'by' ? woord : waarde
}

/** Can it be kept: is there something in it, and does it fit the four places every partner's format has for it? */
export function isToevoeging(waarde: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,3}$/.test(leesToevoeging(waarde))
}
