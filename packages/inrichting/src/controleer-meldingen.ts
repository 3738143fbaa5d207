import type { InrichtingBestand } from './bestand.ts'
import type { Inrichtingfout } from './controleer.ts'

/** A central team that is none, or what is urgent and may wait longer than what is not. Pure. */
export function foutenInMeldingen({ meldingen, teams }: InrichtingBestand): Inrichtingfout[] {
  const { centraalTeam, uren } = meldingen
  return [
    ...(centraalTeam !== undefined && !Object.hasOwn(teams, centraalTeam)
      ? [{ pad: 'meldingen/centraalTeam', fout: `${centraalTeam} is geen team` }]
      : []),
    ...(uren.spoed > uren.snel || uren.snel > uren.gewoon
      ? [{ pad: 'meldingen/uren', fout: 'wat spoed heeft wacht langer dan wat dat niet heeft' }]
      : []),
  ]
}
