import {
  dagInNederland,
  isBsn,
  isGeboortedag,
  isToevoeging,
  jarenNa,
  laatsteGeboortedag,
  leesTelefoonnummer,
  verbodenTeken,
  vroegsteGeboortedag,
} from '@wijkhub/model'
import { z } from 'zod'

/**
 * The formats compiled validators know. Those of zod are checked with zod's own expressions, so that a value is valid
 * here exactly when `schema.parse` finds it so. A schema with another format is refused when it is compiled.
 */
export function formats(now: () => Date): Record<string, RegExp | ((value: string) => boolean)> {
  return {
    bsn: isBsn,
    geboortedatum: (value) => isGeboortedatum(value, now()),
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

/**
 * A date that exists as far as it is known, that can have come and that may be at most 130 years ago, seen from the calendar in the
 * Netherlands.
 */
export function isGeboortedatum(value: string, now: Date): boolean {
  if (!isGeboortedag(value)) return false
  const vandaag = dagInNederland(now)
  return vroegsteGeboortedag(value) <= vandaag && laatsteGeboortedag(value) >= jarenNa(vandaag, -oudsteJaren, '03-01')
}
