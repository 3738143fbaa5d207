import { leegHuishouden, metAlleDelen, type Huishouden } from '@wijkhub/model'

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
}

export const emptySnapshot: Snapshot = { huishouden: leegHuishouden, sinds: '', projecties: {} }

/** A snapshot as it was kept, perhaps by a version that knew fewer parts. */
export function leesSnapshot(bewaard: Snapshot): Snapshot {
  return { ...bewaard, huishouden: metAlleDelen(bewaard.huishouden) }
}
