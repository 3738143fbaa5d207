import type { NewEvent } from '@wijkhub/events'
import type { Feit, Huishouden } from '@wijkhub/model'
import type { Gepubliceerd } from './snapshot.ts'

/** Everything that must be written about one household because these facts happened. */
export interface Wijziging {
  /** As it was; the empty household for a new one. */
  was: Huishouden
  /** As it is afterwards. */
  huishouden: Huishouden
  feiten: { volgnummer: number; soort: string; gegevens: Feit }[]
  projecties: ProjectieRij[]
  events: RegistryEvent[]
}

export interface ProjectieRij extends Gepubliceerd {
  audience: string
}

/** An event of this registry; the source, the same for all, is put on when they are written. */
export type RegistryEvent = Omit<NewEvent, 'source'>
