import type { LosseRegel } from '../huishouden/tijdlijn/tijdlijn-van.ts'
import { dagInWoorden, zin } from '../huishouden/tijdlijn/zin.ts'
import { dagInNederland } from '../velden/dag.ts'
import type { Melding } from './melding.ts'

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
