import type { Hoofdsleutel } from '@wijkhub/verzegelen'
import type { Bekende } from '../aanmelding/bekende.ts'
import { openKenmerken, type Verzegeld } from './verzegeld.ts'

/** Somebody who is known, as the database gives her. */
export type BewaardeBekende = Pick<Bekende, 'inwonerId' | 'huishoudenId' | 'huishoudenSinds' | 'lid' | 'gesloten'> &
  Verzegeld

/** Somebody who is known, to be compared with. */
export function openBekende(hoofdsleutel: Hoofdsleutel, rij: BewaardeBekende): Bekende {
  const { inwonerId, huishoudenId, huishoudenSinds, lid, gesloten } = rij
  return { inwonerId, huishoudenId, huishoudenSinds, lid, gesloten, ...openKenmerken(hoofdsleutel, rij) }
}
