import { dagInWoorden, zin } from '../huishouden/tijdlijn/zin.ts'
import { dagInNederland } from '../velden/dag.ts'
import type { Melding } from './melding.ts'

/** A line of a household's timeline that does not come from a fact of it. */
export interface LosseRegel {
  op: string
  tekst: string
  organisatie: string
}

/** How the timeline of the household it went to tells of a melding, to who may read that melding; what it says stands there. Pure. */
export function tijdlijnRegelVan({ gemeldOp, verloop }: Melding): LosseRegel {
  const {
    stap,
    op,
    door: organisatie,
  } = verloop.findLast((een) => een.stap === 'aangemeld' || een.stap === 'toegevoegd')!
  const dag = dagInWoorden(dagInNederland(gemeldOp))
  const tekst =
    stap === 'aangemeld'
      ? zin('Het begon met een melding van', dag)
      : zin('Een melding van', dag, 'hoort bij dit huishouden')
  return { op, tekst, organisatie }
}
