import type { AndersGemeld } from '@wijkhub/model'
import type { Stuurgegevens } from '@wijkhub/stuf'

/** What MensCentraal says has changed in a case, read from its message and not yet laid beside ours. */
export interface ZaakWijziging {
  stuurgegevens: Stuurgegevens
  personen: PersoonWijziging[]
  /** Changes of the case itself, of which the hub has no counterpart. */
  overig: Onderdeel[]
}

export type Onderdeel = Extract<AndersGemeld, { veld: 'registratie' }>['gemeld']

/** Changes of one person: an absent field says nothing, `null` says that it was made empty. */
export interface PersoonWijziging {
  /** Place in the message, for a fault. */
  pad: string
  /** Our id of the resident, where the partner kept it. */
  sleutelOntvangend?: string
  /** As it was before the change, to find the person by. */
  was: Persoonsvelden
  /** What the hub may take over. */
  wordt: { bsn?: Waarde; telefoonnummer?: Waarde; emailadres?: Waarde }
  /** The number it names without changing it: worth knowing where we have none. */
  bsn?: string
  /** What the hub may not take over from here: a person settles it. */
  anders: { naam?: Naamdelen; geboortedatum?: string; geslacht?: string }
  onderdelen: Onderdeel[]
}

export type Waarde = string | null
export type Naamdelen = { voornamen?: Waarde; voorvoegsel?: Waarde; geslachtsnaam?: Waarde }

export interface Persoonsvelden {
  bsn?: string
  voornamen?: string
  geslachtsnaam?: string
  /** jjjj-mm-dd */
  geboortedatum?: string
}
