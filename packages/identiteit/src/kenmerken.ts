import type { Persoonsgegevens } from '@wijkhub/model'

/** A name as far as it is said; every `Naam` is one. */
export interface Naamkenmerken {
  voornamen?: string | undefined
  voorletters?: string | undefined
  roepnaam?: string | undefined
  voorvoegsel?: string | undefined
  geslachtsnaam?: string | undefined
  partner?: { voorvoegsel?: string | undefined; geslachtsnaam?: string | undefined } | undefined
}

/** Of an address what tells one front door from the next; every `Adres` is one. */
export interface Adreskenmerken {
  /** Only of what is no ordinary address: a postal one, none, abroad. */
  soort?: string | undefined
  straatnaam?: string | undefined
  postcode?: string | undefined
  huisnummer?: number | undefined
  huisletter?: string | undefined
  huisnummertoevoeging?: string | undefined
  /** `to`: opposite that number; `by`: near it. */
  aanduiding?: string | undefined
}

/** What somebody can be recognised by. Whatever is not known is absent, and speaks neither for nor against. */
export interface Kenmerken {
  naam: Naamkenmerken
  /** jjjj-mm-dd; `00` for an unknown month or day, `0000-00-00` for an unknown date (BRP). */
  geboortedatum: string
  geslacht: Persoonsgegevens['geslacht']
  bsn?: string | undefined
  adres?: Adreskenmerken | undefined
  telefoonnummer?: string | undefined
  emailadres?: string | undefined
}
