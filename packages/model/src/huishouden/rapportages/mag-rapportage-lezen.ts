import type { Rapportage } from './rapportages.ts'

/** Who wants to read a note, and what stands around her household. */
export interface Lezer {
  audience: string
  soort: 'systeem' | 'organisatie'
  /** The organisation of the regisseur. */
  regisseur: string | undefined
  /** The organisations of the team of this household. */
  team: ReadonlySet<string>
}

/**
 * May this audience read the note, as its writer wants it? That it is involved, and that its row names notes, is for who asks.
 * A system is of no team and coordinates nothing: it gets what everybody who is involved may read. Pure.
 */
export function magRapportageLezen(
  { organisatie, leesbaarVoor }: Pick<Rapportage, 'organisatie' | 'leesbaarVoor'>,
  { audience, soort, regisseur, team }: Lezer,
): boolean {
  if (organisatie === audience || leesbaarVoor === 'betrokkenen') return true
  if (soort === 'systeem') return false
  return (leesbaarVoor === 'team' && team.has(audience)) || (leesbaarVoor === 'regisseur' && regisseur === audience)
}
