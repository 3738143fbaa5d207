import { teamMet, type Teams } from './teams.ts'
import { geldtOp, type Ingeschreven, type Teamlidmaatschap } from './medewerkers.ts'

export interface Bezwaar {
  weigering: 'geen-team' | 'functie-past-niet' | 'lidmaatschap-dubbel' | 'vervanger-past-niet' | 'dagen-verkeerd-om'
  veld: string
}

/** What is wrong with a row of the register, held against the teams there are and the workers who are known. Pure. */
export function keurMedewerker(rij: Ingeschreven, teams: Teams, bekend: ReadonlySet<string>): Bezwaar | undefined {
  const { sinds, tot, vervangers } = rij
  if (tot !== undefined && tot < sinds) return { weigering: 'dagen-verkeerd-om', veld: 'tot' }
  return (
    eerste(rij.teams, (lid, index) => keurLidmaatschap(lid, index, rij, teams)) ??
    eerste(vervangers, ({ medewerkerId, van, tot: terug }, index) => {
      if (terug <= van) return { weigering: 'dagen-verkeerd-om', veld: `vervangers/${index}/tot` }
      const past = medewerkerId !== rij.medewerkerId && bekend.has(medewerkerId)
      return past ? undefined : { weigering: 'vervanger-past-niet', veld: `vervangers/${index}/medewerkerId` }
    })
  )
}

function keurLidmaatschap(
  lid: Teamlidmaatschap,
  index: number,
  { organisatie, sinds, teams: alle }: Ingeschreven,
  teams: Teams,
): Bezwaar | undefined {
  const veld = (naam: string) => `teams/${index}/${naam}`
  const team = teamMet(teams, lid.team)
  if (!team) return { weigering: 'geen-team', veld: veld('team') }
  const past = team.functies.some(
    ({ functie, organisaties }) => functie === lid.functie && organisaties.includes(organisatie),
  )
  if (!past) return { weigering: 'functie-past-niet', veld: veld('functie') }
  if (lid.sinds < sinds || (lid.tot !== undefined && lid.tot < lid.sinds))
    return { weigering: 'dagen-verkeerd-om', veld: veld(lid.sinds < sinds ? 'sinds' : 'tot') }
  const dubbel = alle
    .slice(0, index)
    .some(
      (ander) =>
        ander.team === lid.team &&
        ander.functie === lid.functie &&
        (geldtOp(ander, lid.sinds) || geldtOp(lid, ander.sinds)),
    )
  return dubbel ? { weigering: 'lidmaatschap-dubbel', veld: veld('sinds') } : undefined
}

function eerste<T>(rijen: readonly T[], keur: (rij: T, index: number) => Bezwaar | undefined): Bezwaar | undefined {
  for (const [index, rij] of rijen.entries()) {
    const bezwaar = keur(rij, index)
    if (bezwaar) return bezwaar
  }
  return undefined
}
