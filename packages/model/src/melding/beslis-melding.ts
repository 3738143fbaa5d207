import type { Handeling } from '../handeling.ts'
import type { Geweigerd } from '../huishouden/beslissing.ts'
import { evolveMelding } from './evolve.ts'
import type { MeldingFeit } from './feiten.ts'
import { geefTerug } from './geef-terug.ts'
import { heropen } from './heropen.ts'
import { legPogingVast } from './leg-poging-vast.ts'
import { meldAan } from './meld-aan.ts'
import type { Melding } from './melding.ts'
import {
  standVoor,
  type MeldingContext,
  type MeldingGevolg,
  type MeldingOpdracht,
  type MeldingRegel,
} from './opdracht.ts'
import { kan, type MeldingOpdrachtSoort } from './overgangen.ts'
import { pakOp } from './pak-op.ts'
import { registreer } from './registreer.ts'
import { sluit } from './sluit.ts'
import { trekIn } from './trek-in.ts'
import { trekPogingIn } from './trek-poging-in.ts'
import { voegToe } from './voeg-toe.ts'
import { wijzig } from './wijzig.ts'

export type MeldingBeslissing = { feiten: readonly MeldingFeit[]; melding: Melding } | Geweigerd

/** Whose command it is: of whoever reported it, of the team, or of both. */
const vanWie: Record<MeldingOpdrachtSoort, 'melder' | 'team' | 'beide'> = {
  wijzig: 'beide',
  'trek-in': 'melder',
  'pak-op': 'team',
  'geef-terug': 'team',
  'leg-poging-vast': 'team',
  'trek-poging-in': 'team',
  sluit: 'team',
  heropen: 'team',
  'meld-aan': 'team',
  'voeg-toe': 'team',
}

/** The commands on a melding, and what each leads to. */
export const meldingRegels: { [S in MeldingOpdrachtSoort]: MeldingRegel<S> } = {
  wijzig,
  'trek-in': trekIn,
  'pak-op': pakOp,
  'geef-terug': geefTerug,
  'leg-poging-vast': legPogingVast,
  'trek-poging-in': trekPogingIn,
  sluit,
  heropen,
  'meld-aan': meldAan,
  'voeg-toe': voegToe,
}

/** Far beyond what happens to one melding. */
const meesteFeiten = 500

/** What is asked of a melding leads to; a refusal changes nothing, and the same again gives no facts. Pure. */
export function beslisMelding(
  melding: Melding | undefined,
  opdracht: MeldingOpdracht,
  context: MeldingContext,
  door: Handeling,
): MeldingBeslissing {
  const gevolg = gevolgVan(melding, opdracht, context, door)
  if ('weigering' in gevolg) return gevolg
  if (melding && gevolg.length > 0 && melding.versie >= meesteFeiten) return { weigering: 'melding-vol' }
  return {
    feiten: gevolg,
    melding: gevolg.reduce<Melding | undefined>((was, feit) => evolveMelding(was, feit, door), melding)!,
  }
}

function gevolgVan(
  melding: Melding | undefined,
  opdracht: MeldingOpdracht,
  context: MeldingContext,
  door: Handeling,
): MeldingGevolg {
  if (opdracht.soort === 'registreer') return registreer(melding, opdracht, context, door)
  const geweigerd = magOpMelding(melding, opdracht.soort, context, door)
  if (geweigerd) return geweigerd
  const regel = meldingRegels[opdracht.soort] as MeldingRegel<MeldingOpdrachtSoort>
  return regel(melding!, opdracht, context, door)
}

/**
 * May the caller ask this of the melding, as it is? Who neither works in its team nor reported it gets the answer of one that
 * does not exist. Pure.
 */
export function magOpMelding(
  melding: Melding | undefined,
  soort: MeldingOpdrachtSoort,
  { inTeam: werktIn }: Pick<MeldingContext, 'inTeam'>,
  { organisatie }: Pick<Handeling, 'organisatie'>,
): Geweigerd | undefined {
  if (!melding) return { weigering: 'melding-onbekend' }
  const inTeam = werktIn(melding.team)
  const eigen = melding.organisatie === organisatie
  if (!inTeam && !eigen) return { weigering: 'melding-onbekend' }
  if (vanWie[soort] === 'team' && !inTeam) return { weigering: 'melding-van-team' }
  if (vanWie[soort] === 'melder' && !eigen) return { weigering: 'niet-uw-woord' }
  const stand = standVoor(melding, inTeam)
  if (kan(stand, soort) !== undefined) return undefined
  if (stand === 'open') return { weigering: 'melding-niet-opgepakt' }
  return { weigering: stand === 'opgepakt' ? 'melding-opgepakt' : 'melding-afgerond' }
}
