/** A team as the municipality has it in her inrichting. */
export interface Team {
  readonly naam: string
  readonly functies: readonly Teamfunctie[]
}

export interface Teamfunctie {
  readonly functie: string
  readonly fte: number
  /** Who can fill it. */
  readonly organisaties: readonly string[]
  /** She joins the discussion of cases and is no member of the team. */
  readonly deskundig?: boolean | undefined
}

export type Teams = Readonly<Record<string, Team>>

export function teamMet<T extends Team>(teams: Readonly<Record<string, T>>, naam: string): T | undefined {
  return Object.hasOwn(teams, naam) ? teams[naam] : undefined
}

/** Does this organisation fill a function of the team? Then what the team has in common is hers too. */
export function isTeamorganisatie({ functies }: Pick<Team, 'functies'>, organisatie: string): boolean {
  return functies.some(({ organisaties }) => organisaties.includes(organisatie))
}
