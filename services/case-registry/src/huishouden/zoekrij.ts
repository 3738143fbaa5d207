import { zoeksleutels, type Zoeksleutels } from '@wijkhub/identiteit'
import { adressleutel, type Huishouden, type Persoonsgegevens } from '@wijkhub/model'

/** Which form of the keys a row was filled by. One higher when the keys of @wijkhub/identiteit change: every row is filled again at start. */
export const zoekversie = 3

/** What a membership is found by; null where it is not known. */
export interface Zoekrij extends Zoeksleutels {
  zoekversie: number
  bsn: string | null
  deur: string | null
  tweedeDeur: string | null
  /** For an instance of the version before, which looks by these. */
  geboortedatum: string | null
  postcode: string | null
  huisnummer: number | null
}

/** The row of the index of residents of this person in this household. Pure. */
export function zoekrij(
  persoon: Persoonsgegevens,
  { adres, tweedeAdres }: Pick<Huishouden, 'adres' | 'tweedeAdres'>,
): Zoekrij {
  const { bsn = null, geboortedatum } = persoon
  const { postcode = null, huisnummer = null } = adres
  return {
    zoekversie,
    bsn,
    deur: adressleutel(adres) ?? null,
    tweedeDeur: (tweedeAdres && adressleutel(tweedeAdres)) ?? null,
    geboortedatum: volledigeDatum(geboortedatum),
    postcode,
    huisnummer,
    ...zoeksleutels({ ...persoon, adres }),
  }
}

/** A date the database can hold, or none. */
export function volledigeDatum(geboortedatum: string): string | null {
  return /(^0000|-00)/.test(geboortedatum) ? null : geboortedatum
}
