import {
  dagInNederland,
  teamsVanLezer,
  zichtOpMelding,
  zichtVan,
  type GetoondeMelding,
  type Huishouden,
  type Medewerker,
  type Melding,
} from '@wijkhub/model'
import type { Registry } from '../registry.ts'
import { leesWerkenden } from '../teams/lees-medewerkers.ts'

/** Who looks at meldingen, and in which teams she works today. */
export interface MeldingLezer {
  organisatie: string
  op: string
  teams: ReadonlySet<string>
}

/** Who this is, by her token and by whom of her organisation her system named. */
export async function leesLezer(
  { pool, now, inrichting }: Pick<Registry, 'pool' | 'now' | 'inrichting'>,
  { organisatie, medewerker }: { organisatie: string; medewerker: Medewerker | undefined },
): Promise<MeldingLezer> {
  const moment = now()
  const vandaag = dagInNederland(moment)
  const medewerkerId = medewerker?.medewerkerId
  const werkenden = medewerkerId === undefined ? [] : await leesWerkenden(pool, vandaag)
  const { teams, teamledenVan } = inrichting
  const wie = { organisatie, medewerkerId }
  return {
    organisatie,
    op: moment.toISOString(),
    teams: new Set(teamsVanLezer(wie, teams, teamledenVan, { werkenden, vandaag })),
  }
}

/** The melding as this reader may see it; `huishouden` is where its file is now, when it went to one. Pure. */
export function zichtVoor(
  melding: Melding,
  huishouden: Huishouden | undefined,
  { organisatie, op, teams }: MeldingLezer,
): GetoondeMelding | undefined {
  const kent = huishouden !== undefined && zichtVan(huishouden, organisatie, op) !== undefined
  return zichtOpMelding(melding, {
    organisatie,
    inTeam: teams.has(melding.team),
    ...(kent && { huishoudenId: huishouden.huishoudenId }),
  })
}
