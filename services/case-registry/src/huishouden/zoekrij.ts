import { zoeksleutels, type Zoeksleutels } from '@wijkhub/identiteit'
import { adressleutel, type Adres, type Huishouden, type Persoonsgegevens } from '@wijkhub/model'

/** Which form of the keys a row was filled by. One higher when the keys of @wijkhub/identiteit change: every row is filled again at start. */
export const zoekversie = 4

/** What a membership is found by, as it was said; null where it is not known. It is kept as `hashRij` makes it. */
export interface Zoekrij extends Zoeksleutels {
  zoekversie: number
  bsn: string | null
  deur: string | null
  tweedeDeur: string | null
  /** Where the household lives, as somebody looks for it. */
  postcodeHuisnummer: string | null
}

/** The row of the index of residents of this person in this household. Pure. */
export function zoekrij(
  persoon: Persoonsgegevens,
  { adres, tweedeAdres }: Pick<Huishouden, 'adres' | 'tweedeAdres'>,
): Zoekrij {
  const { bsn = null } = persoon
  return {
    zoekversie,
    bsn,
    deur: adressleutel(adres) ?? null,
    tweedeDeur: (tweedeAdres && adressleutel(tweedeAdres)) ?? null,
    postcodeHuisnummer: postcodeHuisnummer(adres) ?? null,
    ...zoeksleutels({ ...persoon, adres }),
  }
}

/** What somebody looks for who knows these two; absent where one of them is. Pure. */
export function postcodeHuisnummer({
  postcode,
  huisnummer,
}: Pick<Adres, 'postcode' | 'huisnummer'>): string | undefined {
  return postcode === undefined || huisnummer === undefined ? undefined : `${postcode} ${huisnummer}`
}
