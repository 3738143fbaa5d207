/** What a pair is compared on. `verwisseld`: given name and surname stand in each other's place. */
export type Kenmerk =
  | 'voornaam'
  | 'achternaam'
  | 'verwisseld'
  | 'geboortedatum'
  | 'geslacht'
  | 'adres'
  | 'telefoonnummer'
  | 'emailadres'

/**
 * One thing two registrations agree or differ in. `gewicht` in bits, above zero it speaks for one person. Holds no value of
 * either side, so it may be kept with a pair and shown.
 */
export interface Bewijs {
  kenmerk: Kenmerk | 'bsn'
  niveau: string
  gewicht: number
}
