import { leegHuishouden, type Huishouden } from '@wijkhub/model'
import type { Hoofdsleutel, IngewikkeldeSleutel } from '@wijkhub/verzegelen'
import { bytesVan, openHuishouden, type BewaardHuishouden } from '../opslag/verzegeld.ts'

/** What was last published to one audience. */
export interface Gepubliceerd {
  versie: number
  /** `null`: the audience may not know of this household, or no longer. */
  hash: string | null
  /** The last contribution of this audience that was handled. */
  bijdrage: number
}

/** A household with what was last published about it, as one reads it to change it. */
export interface Snapshot {
  huishouden: Huishouden
  /** When it was registered. */
  sinds: string
  projecties: Record<string, Gepubliceerd>
  /** What it is sealed with, as that is kept; absent before anything of it was written. */
  sleutel?: IngewikkeldeSleutel
}

/** A snapshot as the database gives it. */
export type BewaardeSnapshot = BewaardHuishouden & Pick<Snapshot, 'sinds' | 'projecties'>

export const emptySnapshot: Snapshot = { huishouden: leegHuishouden, sinds: '', projecties: {} }

/** A snapshot as it was kept, perhaps by a version that knew fewer parts: opened with the key that came with it. */
export function leesSnapshot(hoofdsleutel: Hoofdsleutel, bewaard: BewaardeSnapshot): Snapshot {
  const { sinds, projecties, sleutel, tijdperk } = bewaard
  const huishouden = openHuishouden(hoofdsleutel, bewaard)
  if (sleutel === null || tijdperk === null) return { huishouden, sinds, projecties }
  return { huishouden, sinds, projecties, sleutel: { sleutel: bytesVan(sleutel), tijdperk } }
}
