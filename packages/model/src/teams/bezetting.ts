import { lidmaatschapOp, vervangerOp, type Ingeschreven } from './medewerkers.ts'
import type { Team, Teamfunctie } from './teams.ts'

/** Who does what in a team today, and what is missing. */
export interface Teamlid {
  medewerkerId: string
  organisatie: string
  naam: string
  fte: number
  telefoonnummer?: string
  emailadres?: string
  /** Today somebody stands in for her. */
  vervanger?: { medewerkerId: string; naam: string }
}

export interface Functiebezetting {
  functie: string
  /** As the municipality agreed. */
  fte: number
  vervuld: number
  onvervuld: number
  organisaties: readonly string[]
  deskundig?: true
  leden: Teamlid[]
}

/** How the functions of a team are filled on a day. Pure. */
export function bezettingVan(
  team: Team,
  teamnaam: string,
  werkenden: readonly Ingeschreven[],
  vandaag: string,
): Functiebezetting[] {
  const namen = new Map(werkenden.map(({ medewerkerId, naam }) => [medewerkerId, naam]))
  return team.functies.map(({ functie, fte, organisaties, deskundig }) => {
    const leden = werkenden.flatMap((rij) => lidVan(rij, { team: teamnaam, functie }, namen, vandaag))
    const vervuld = afgerond(leden.reduce((som, lid) => som + lid.fte, 0))
    return {
      functie,
      fte,
      vervuld,
      onvervuld: Math.max(0, afgerond(fte - vervuld)),
      organisaties,
      ...(deskundig && { deskundig: true as const }),
      leden,
    }
  })
}

function lidVan(
  rij: Ingeschreven,
  { team, functie }: { team: string; functie: Teamfunctie['functie'] },
  namen: ReadonlyMap<string, string>,
  vandaag: string,
): Teamlid[] {
  const lid = lidmaatschapOp(rij, { team, functie }, vandaag)
  if (!lid) return []
  const { medewerkerId, organisatie, naam, telefoonnummer, emailadres } = rij
  const vervangerId = vervangerOp(rij, vandaag)
  const vervanger = vervangerId === undefined ? undefined : namen.get(vervangerId)
  return [
    {
      medewerkerId,
      organisatie,
      naam,
      fte: lid.fte,
      ...(telefoonnummer !== undefined && { telefoonnummer }),
      ...(emailadres !== undefined && { emailadres }),
      // Who has left since stands in for nobody.
      ...(vervanger !== undefined && { vervanger: { medewerkerId: vervangerId!, naam: vervanger } }),
    },
  ]
}

/** Halves and tenths of a job add up to what they are, not to 0.30000000000000004. */
const afgerond = (fte: number) => Math.round(fte * 100) / 100
