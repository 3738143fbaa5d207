import type { Stuurgegevens } from '@wijkhub/stuf'

/** What MensCentraal says has changed in a case, read from its message and not yet laid beside ours. */
export interface ZaakWijziging {
  stuurgegevens: Stuurgegevens
  /** `verplicht`: what we cannot take over must be refused; `informatief`: it may be left. */
  overname: 'verplicht' | 'informatief'
  personen: PersoonWijziging[]
  /** Paths of changes we do not take over. */
  overig: string[]
}

export interface PersoonWijziging {
  /** Place in the message, for a fault. */
  pad: string
  /** Our id of the resident, where the partner kept it. */
  sleutelOntvangend?: string
  /** As it was before the change. */
  was: Persoonsvelden
  /** `null` means: made empty. */
  wordt: Partial<Record<WijzigbaarVeld, string | null>>
}

export type WijzigbaarVeld = 'bsn' | 'telefoonnummer' | 'emailadres'

export interface Persoonsvelden {
  bsn?: string
  voornamen?: string
  geslachtsnaam?: string
  /** jjjj-mm-dd */
  geboortedatum?: string
}
