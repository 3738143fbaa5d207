import type { Persoonsgegevens } from '@wijkhub/model'

export type Persoonskenmerken = Pick<Persoonsgegevens, 'bsn' | 'naam' | 'geboortedatum' | 'geslacht'>

export type Aangemeld = Persoonskenmerken & { bronpersoonId: string }

export type Kandidaat = Persoonskenmerken & {
  inwonerId: string
  huishoudenId: string
  /** Registered at the postcode and house number of this aanmelding. */
  zelfdeAdres: boolean
  /** When its household was registered, in a form that sorts: of two equally good households the oldest is taken. */
  huishoudenSinds: string
}
