import type { Bewijs } from './bewijs.ts'
import type { Niveaus } from './niveaus.ts'

/** In bits. A number that is another known person's is rare, and so is a mistake the eleven-test lets through. */
const bits = { gelijk: 12, botst: -2, anders: -12 }

/**
 * What two numbers say: `gelijk` only where the birth date or the whole name agrees as well, or half of both; `botst` where they
 * contradict it, likelier mistyped than right; `undefined` where one of both has none.
 */
export function bewijsBsn(a: string | undefined, b: string | undefined, gezien: Niveaus): Bewijs | undefined {
  if (a === undefined || b === undefined) return undefined
  const niveau = a !== b ? 'anders' : wordtBevestigd(gezien) ? 'gelijk' : 'botst'
  return { kenmerk: 'bsn', niveau, gewicht: bits[niveau] }
}

function wordtBevestigd({ voornaam, achternaam, geboortedatum }: Niveaus): boolean {
  if (['gelijk', 'standaard-dag', 'deel'].includes(geboortedatum ?? '')) return true
  const voornaamPast = voornaam !== undefined && !['zelfde-letter', 'anders'].includes(voornaam)
  const achternaamPast = achternaam !== undefined && achternaam !== 'anders'
  if (voornaamPast && (achternaamPast || achternaam === undefined)) return true
  return (voornaamPast || achternaamPast) && ['dag-maand', 'cijfer'].includes(geboortedatum ?? '')
}
