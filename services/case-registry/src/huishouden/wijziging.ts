import type { NewEvent } from '@wijkhub/events'
import type { Feit, Huishouden } from '@wijkhub/model'
import type { Gepubliceerd } from './snapshot.ts'

/** Everything that must be written about one household because these facts happened. */
export interface Wijziging {
  /** As it is afterwards. */
  huishouden: Huishouden
  feiten: { volgnummer: number; soort: string; gegevens: Feit }[]
  projecties: ProjectieRij[]
  events: RegistryEvent[]
  /** Where residents that become known now are found again, when that is not the address of the household. */
  zoekadres?: Zoekadres
}

export interface ProjectieRij extends Gepubliceerd {
  audience: string
}

/** An event of this registry; the source, the same for all, is put on when they are written. */
export type RegistryEvent = Omit<NewEvent, 'source'>

export interface Zoekadres {
  postcode?: string | undefined
  huisnummer?: number | undefined
}
