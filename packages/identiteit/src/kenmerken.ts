import type { Adres, Persoonsgegevens } from '@wijkhub/model'

/** A name as far as it is said; every `Naam` is one. */
export interface Naamkenmerken {
  voornamen?: string | undefined
  voorletters?: string | undefined
  roepnaam?: string | undefined
  voorvoegsel?: string | undefined
  geslachtsnaam?: string | undefined
  nogGeenNaam?: boolean | undefined
  partner?: { voorvoegsel?: string | undefined; geslachtsnaam?: string | undefined } | undefined
}

/** Of an address what tells one front door from the next; every `Adres` is one. */
export type Adreskenmerken = Omit<Adres, 'wijkcode' | 'reden' | 'regels' | 'land' | 'geheim'>

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
