/** Why a household changes, and what the events of that change need from outside. */
export interface Aanleiding {
  /** Whose command or contribution it is; the hub's own name where nobody asked. */
  organisatie: string
  /** RFC 3339, UTC. */
  op: string
  /** jjjj-mm-dd. */
  vandaag: string
  nieuwId: () => string
  /** CloudEvents source. */
  source: string
  /** Contributions that were handled with it, per audience: it gets an acknowledgement whether or not anything changed. */
  bevestig?: { audience: string; bijdrage: number }
}
