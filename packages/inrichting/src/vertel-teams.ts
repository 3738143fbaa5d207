import type { Inrichting } from './maak-inrichting.ts'

export type MetTeams = Pick<Inrichting, 'teams' | 'teamledenVan' | 'naamVan'>

/** Who comes to work in a team, or works there no longer, a sentence each: she reads the meldingen of it, whatever her row says. Pure. */
export function vertelTeams(oud: MetTeams, nieuw: MetTeams): string[] {
  const namen = [...new Set([...Object.keys(oud.teams), ...Object.keys(nieuw.teams)])]
  return namen.flatMap((team) => {
    const [was, wordt] = [oud.teamledenVan(team), nieuw.teamledenVan(team)]
    return [
      ...[...wordt].filter((lid) => !was.has(lid)).map((lid) => `Voortaan ${leest(nieuw, lid, team)}`),
      ...[...was].filter((lid) => !wordt.has(lid)).map((lid) => `Niet meer ${leest(oud, lid, team)}`),
    ]
  })
}

const leest = ({ naamVan, teams }: MetTeams, lid: string, team: string) =>
  `leest ${naamVan(lid)} (${lid}) de meldingen van ${teams[team]!.naam}`
