import { bezettingVan } from '../teams/bezetting.ts'
import type { Ingeschreven } from '../teams/medewerkers.ts'
import type { Team } from '../teams/teams.ts'

interface Lezer {
  organisatie: string
  /** Who of it looks, where its system says so. */
  medewerkerId?: string | undefined
}

/** Who can work in which team: who only joins the discussion of cases is no member. */
type Teamleden = (team: string) => ReadonlySet<string>

/**
 * The teams this caller works in today: those of its organisation; of a worker who is named those she is a member of, or stands in for
 * one. A colleague of another team is none. Pure.
 */
export function teamsVanLezer(
  { organisatie, medewerkerId }: Lezer,
  teams: Readonly<Record<string, Team>>,
  teamleden: Teamleden,
  register: { werkenden: readonly Ingeschreven[]; vandaag: string },
): string[] {
  return Object.entries(teams).flatMap(([naam, team]) => {
    if (!teamleden(naam).has(organisatie)) return []
    if (medewerkerId === undefined) return [naam]
    const leden = bezettingVan(team, naam, register.werkenden, register.vandaag).flatMap((functie) =>
      functie.deskundig ? [] : functie.leden,
    )
    return leden.some((lid) => lid.medewerkerId === medewerkerId || lid.vervanger?.medewerkerId === medewerkerId)
      ? [naam]
      : []
  })
}
