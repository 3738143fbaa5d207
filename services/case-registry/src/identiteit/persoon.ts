import type { Adres, Persoonsgegevens } from '@wijkhub/model'

type Persoonskenmerken = Pick<Persoonsgegevens, 'bsn' | 'naam' | 'geboortedatum'>

export type Aangemeld = Persoonskenmerken & { bronpersoonId: string }

/** A resident who may be one of the registered persons, and where she lives. */
export interface Kandidaat {
  inwonerId: string
  huishoudenId: string
  persoon: Persoonskenmerken
  adres: Adres
  /** When its household was registered, in a form that sorts: of two equally good households the oldest is taken. */
  huishoudenSinds: string
}
