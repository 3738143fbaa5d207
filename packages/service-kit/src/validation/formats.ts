import { isBsn, isToevoeging, leesTelefoonnummer, verbodenTeken } from '@wijkhub/model'
import { z } from 'zod'

/**
 * The formats compiled validators know. Those of zod are checked with zod's own expressions, so that a value is valid
 * here exactly when `schema.parse` finds it so. A schema with another format is refused when it is compiled.
 */
export function formats(nu: () => Date): Record<string, RegExp | ((value: string) => boolean)> {
  return {
    bsn: isBsn,
    geboortedatum: (value) => isGeboortedatum(value, nu()),
    date: z.regexes.date,
    'date-time': z.regexes.datetime({ offset: true }),
    uuid: z.regexes.uuid(),
    email: z.regexes.email,
    naamtekst: (value) => verbodenTeken(value, 'naamtekst') === undefined,
    'vrije-tekst': (value) => verbodenTeken(value, 'vrije-tekst') === undefined,
    telefoonnummer: (value) => leesTelefoonnummer(value) !== undefined,
    huisnummertoevoeging: isToevoeging,
    uri: (value) => URL.canParse(value),
  }
}

const oudsteJaren = 130

/** A real date, not in the future and at most 130 years ago, seen from the calendar in the Netherlands. */
export function isGeboortedatum(value: string, nu: Date): boolean {
  if (!z.regexes.date.test(value)) return false
  const vandaag = calendarDay(nu)
  const oudste = `${String(Number(vandaag.slice(0, 4)) - oudsteJaren)}${vandaag.slice(4)}`
  return value <= vandaag && value >= oudste
}

// The Swedish notation is the ISO one: jjjj-mm-dd.
const kalenderdag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' })
let minuut = { nummer: Number.NaN, dag: '' }

/** Remembered per minute: the calendar costs more than the rest of a birth date's check. */
function calendarDay(nu: Date): string {
  const nummer = Math.floor(nu.getTime() / 60_000)
  if (minuut.nummer !== nummer) minuut = { nummer, dag: kalenderdag.format(nu) }
  return minuut.dag
}
