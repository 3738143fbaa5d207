import type { Bewijs } from './bewijs.ts'
import type { Niveaus } from './niveaus.ts'

/** In bits: a wrong number that is another known person's is rare, a number that somebody mistyped is less so. */
const bits = { gelijk: 12, botst: -2, anders: -8 }

/**
 * What two numbers say: `gelijk` only where the birth date or the whole name agrees as well; `botst` where both contradict it,
 * likelier mistyped than right; `undefined` where one of both has none.
 */
export function bewijsBsn(a: string | undefined, b: string | undefined, gezien: Niveaus): Bewijs | undefined {
  if (a === undefined || b === undefined) return undefined
  const niveau = a !== b ? 'anders' : dagPast(gezien) || naamPast(gezien) ? 'gelijk' : 'botst'
  return { kenmerk: 'bsn', niveau, gewicht: bits[niveau] }
}

function dagPast({ geboortedatum }: Niveaus): boolean {
  return geboortedatum !== undefined && !['twee-delen', 'generatie', 'anders'].includes(geboortedatum)
}

function naamPast({ voornaam, achternaam }: Niveaus): boolean {
  return voornaam !== undefined && !['zelfde-letter', 'anders'].includes(voornaam) && achternaam !== 'anders'
}
