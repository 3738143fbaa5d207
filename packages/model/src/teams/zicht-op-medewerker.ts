import { geldtOp, type Ingeschreven } from './medewerkers.ts'
import { isTeamorganisatie, teamMet, type Teams } from './teams.ts'

export interface Kijker {
  organisatie: string
  beheer: boolean
  vandaag: string
}

/**
 * What an organisation may see of a worker: all of its own and, for who administers the hub, of everybody; of a colleague in a
 * team where it works too, how to reach her and what she does there while she does it. Of anybody else nothing. Pure.
 */
export function zichtOpMedewerker(rij: Ingeschreven, teams: Teams, kijker: Kijker): Ingeschreven | undefined {
  const { organisatie, beheer, vandaag } = kijker
  if (beheer || rij.organisatie === organisatie) return rij
  if (!geldtOp(rij, vandaag)) return undefined
  const samen = rij.teams.filter((lid) => {
    const team = teamMet(teams, lid.team)
    return team !== undefined && isTeamorganisatie(team, organisatie) && geldtOp(lid, vandaag)
  })
  if (samen.length === 0) return undefined
  const { tot: _, vervangers, ...gegevens } = rij
  return {
    ...gegevens,
    teams: samen,
    // That she is away and who stands in for her; not when she was.
    vervangers: vervangers.filter(({ van, tot }) => geldtOp({ sinds: van, tot }, vandaag)),
  }
}
