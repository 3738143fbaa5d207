/**
 * One thing two registrations agree or differ in. `gewicht` in bits, above zero it speaks for one person. Holds no value of
 * either side, so it may be kept with a pair and shown.
 */
export interface Bewijs {
  kenmerk: 'bsn' | 'voornaam' | 'achternaam' | 'geboortedatum' | 'geslacht' | 'adres' | 'telefoonnummer' | 'emailadres'
  niveau: string
  gewicht: number
}

const woorden: Readonly<Record<string, string>> = {
  'bsn gelijk': 'Het BSN is hetzelfde.',
  'bsn botst': 'Het BSN is hetzelfde, maar de naam en de geboortedatum spreken het tegen.',
  'geboortedatum gelijk': 'De geboortedatum is dezelfde.',
  'adres gelijk': 'Het adres is hetzelfde.',
  'voornaam gelijk': 'De voornaam is dezelfde.',
}

/** The evidence in plain Dutch, a sentence each; without a value of either registration. */
export function zinnen(bewijs: readonly Bewijs[]): string[] {
  return bewijs.flatMap(({ kenmerk, niveau }) => woorden[`${kenmerk} ${niveau}`] ?? [])
}
