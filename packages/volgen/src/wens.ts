/** What an audience may see of one household in one version: the last word of one event. */
export interface Wens {
  huishoudenId: string
  versie: number
  /** The last contribution of this audience that the projection contains. */
  bijdrage: number
  /** `null` once the right to this household has ended. */
  document: unknown
  /** RFC 3339: when it was decided. */
  op: string
  /** A safety block: nothing is sent, not even an end. */
  stil?: true
  /** The erasure this end belongs to. */
  wissing?: string
}
