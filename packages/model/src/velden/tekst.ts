import { z } from 'zod'

/** What people write. What was accepted once stays readable (`tekst`); what comes in at the door is held to more. */

/** Text as it is kept: no control characters but line breaks and tabs, no half characters (lone surrogates). */
export const tekst = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ud800-\udfff]*$/u)

/** Begins with something to read: nothing but spaces is no text. */
const naamPatroon =
  /^\s*[^\s\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\uf8ff\ufdd0-\ufdef\ufff0-\uffff][^\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ud800-\uf8ff\ufdd0-\ufdef\ufff0-\uffff]*$/u
const vrijPatroon =
  /^\s*[^\s\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff][^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]*$/u

/** One line: a name, a street, a function. The format says what no expression of every language can. */
export const naamtekst = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(naamPatroon)
    .refine((waarde) => verbodenTeken(waarde, 'naamtekst') === undefined)
    .meta({ format: 'naamtekst', description: 'Eén regel tekst met minstens één zichtbaar teken' })

/** Free text: line breaks and tabs belong in it. */
export const vrijeTekst = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(vrijPatroon)
    .refine((waarde) => verbodenTeken(waarde, 'vrije-tekst') === undefined)
    .meta({ format: 'vrije-tekst', description: 'Vrije tekst; regeleinden en tabs mogen' })

export type Tekstsoort = 'naamtekst' | 'vrije-tekst'

/**
 * Controls (C0, C1), unassigned code points and noncharacters, half characters, bidi controls that turn a line round.
 * In a name also what nobody sees (save the joiners of Persian and Indic scripts behind a letter), a mark with nothing to
 * stand on, private use and characters that only stand for something lost (U+FFFC, U+FFFD).
 */
const verboden: Record<Tekstsoort, RegExp> = {
  naamtekst:
    /(?!(?<=[\p{L}\p{M}\p{S}])[\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufffc\ufffd]|(?<=^\s*)\p{M}/u,
  'vrije-tekst': /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Cn}\u202a-\u202e\u2066-\u2069]/u,
}

/** The first character that does not belong in such a text, as `U+0085`; `undefined` when there is none. */
export function verbodenTeken(waarde: string, soort: Tekstsoort): string | undefined {
  const teken = verboden[soort].exec(waarde)?.[0]
  return teken === undefined ? undefined : `U+${teken.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
}
