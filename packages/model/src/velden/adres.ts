import type { Adres } from './persoon.ts'

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

/** Can it be kept: is there something in it, and does it fit the four places every partner's format has for it? */
export function isToevoeging(waarde: string): boolean {
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,3}$/.test(leesToevoeging(waarde))
}

/**
 * What two addresses must have in common to be one: people at one street number with another letter or addition are
 * neighbours. A letter typed as an addition is the same door.
 */
export function adressleutel({
  postcode,
  huisnummer,
  huisletter = '',
  huisnummertoevoeging = '',
}: Pick<Adres, 'postcode' | 'huisnummer' | 'huisletter' | 'huisnummertoevoeging'>): string {
  const deur = leesToevoeging(`${huisletter}${huisnummertoevoeging}`).toLowerCase()
  return `${leesPostcode(postcode)} ${huisnummer} ${deur}`
}
