import type { MeldingContext } from '@wijkhub/model'
import type { Registry } from '../registry.ts'
import type { MeldingLezer } from './melding-lezer.ts'

/** What the municipality agreed about meldingen, for who does something with one. Pure. */
export function meldingContext(
  { inrichting }: Pick<Registry, 'inrichting'>,
  { teams }: Pick<MeldingLezer, 'teams'>,
): Omit<MeldingContext, 'huishouden'> {
  const { meldingen, wijkVan } = inrichting
  return {
    uren: meldingen.uren,
    pogingen: meldingen.pogingen,
    teamVoor: (adres) => {
      const wijk = adres?.postcode === undefined ? undefined : wijkVan(adres.postcode)
      return wijk?.team ?? meldingen.centraalTeam
    },
    isTeam: (team) => Object.hasOwn(inrichting.teams, team),
    inTeam: (team) => teams.has(team),
  }
}
