import { overWie, regelhoofd, type Regel } from '@wijkhub/logboek'
import { codeVan, weigeringen, type Handeling, type Weigering } from '@wijkhub/model'
import type { Wijziging } from '../huishouden/wijziging.ts'
import type { Open } from './open.ts'
import type { Vast } from './uitspraak.ts'

/**
 * What the log says of a change: whose data was written, by the kinds of what was written. Of one that was refused, or changed
 * nothing, only what was asked: the same line for a household that is there as for one that is not. With whom a person
 * was compared is told to nobody and stands nowhere. `undefined` for the daily upkeep that found nothing to do. Pure.
 */
export function regelVan(handeling: Handeling, open: Open, uitkomst: unknown, vast: Vast): Regel | undefined {
  const verwerking = handeling.verwerking ?? 'huishouden-bijhouden'
  const wijzigingen = (vast.wijzigingen ?? []).filter(({ feiten }) => feiten.length > 0)
  const soorten = new Set([...wijzigingen.flatMap(({ feiten }) => feiten.map(({ soort }) => soort)), ...delenVan(vast)])
  if (verwerking === 'onderhoud' && soorten.size === 0) return undefined
  const weigering = weigeringVan(uitkomst)
  const antwoord = weigering === undefined ? overWie(uitkomst) : undefined
  return {
    ...regelhoofd(handeling, verwerking),
    handeling: 'wijzigen',
    status: weigering === undefined ? 'Ok' : 'Unset',
    huishoudens: uniek([
      ...('huishoudens' in open ? open.huishoudens : []),
      ...wijzigingen.map(({ huishouden }) => huishouden.huishoudenId),
      ...(antwoord?.huishoudens ?? []),
    ]),
    betrokkenen: uniek([...wijzigingen.flatMap(overWieGaat), ...(antwoord?.betrokkenen ?? [])]),
    velden: [...soorten].sort(),
    weigering,
  }
}

/** Whom the facts name; where they name nobody they are about all of the household. */
function overWieGaat({ feiten, was, huishouden }: Wijziging): string[] {
  const genoemd = feiten.flatMap(({ gegevens }) => overWie(gegevens).betrokkenen)
  return genoemd.length > 0 ? genoemd : Object.keys({ ...was.inwoners, ...huishouden.inwoners })
}

/** What else is written that says something of somebody. */
function delenVan({
  geweigerdeBijdrage,
  afhandeling,
  toetsbesluit,
  bevraging,
  casus,
  melding,
  verzoek,
  vergist,
}: Vast): string[] {
  const delen = { geweigerdeBijdrage, afhandeling, toetsbesluit, bevraging, casus, melding, verzoek, vergist }
  return Object.entries(delen).flatMap(([naam, deel]) => (deel === undefined ? [] : [naam]))
}

function weigeringVan(uitkomst: unknown): string | undefined {
  if (uitkomst === null || typeof uitkomst !== 'object') return undefined
  const { weigering, fout, opgegaanIn } = uitkomst as Record<string, unknown>
  if (typeof weigering === 'string') return alsGehoord(weigering)
  if (typeof fout === 'string') return fout
  return opgegaanIn === undefined ? undefined : 'huishouden-opgegaan'
}

/** As whoever asked heard it: who may not know that a household is there, hears that it is not. */
function alsGehoord(weigering: string): string {
  return Object.hasOwn(weigeringen, weigering) ? codeVan(weigering as Weigering) : weigering
}

const uniek = (ids: readonly string[]): string[] => [...new Set(ids)]
