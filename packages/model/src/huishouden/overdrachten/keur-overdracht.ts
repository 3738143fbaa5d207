import type { Handeling } from '../../handeling.ts'
import type { Leefgebied } from '../../velden/zrm.ts'
import type { Geweigerd } from '../beslissing.ts'
import { isPlanbareDag } from '../dagen.ts'
import type { Huishouden } from '../huishouden.ts'
import { isLid } from '../leden/lidmaatschap.ts'
import { rijMet } from '../rijen.ts'
import { gebrekAanToestemming } from '../toestemmingen/geldigheid.ts'
import type { OverdrachtInhoud } from './bied-overdracht-aan.ts'
import type { Overdracht } from './overdrachten.ts'

export const overdrachtBezwaren = [
  'inwoner-onbekend',
  'overdracht-zonder-vraag',
  'rij-onbekend',
  'datum-onmogelijk',
  'datum-in-toekomst',
  'overdracht-zonder-instemming',
  'overdracht-zonder-toestemming',
] as const
type Bezwaar = Geweigerd<(typeof overdrachtBezwaren)[number]>

/** Members, with questions or goals that are theirs, on days somebody can mean, and with the agreement it stands on. Pure. */
export function keurOverdracht(
  huishouden: Huishouden,
  naar: Overdracht['naar'],
  inhoud: OverdrachtInhoud,
  { vandaag, doelbinding }: Pick<Handeling, 'vandaag' | 'doelbinding'>,
): Bezwaar | undefined {
  const { inwonerIds, vraagIds, doelIds, warm, herinnering, instemming } = inhoud
  const vreemd = inwonerIds.findIndex((id) => !isLid(huishouden, id))
  if (vreemd >= 0) return { weigering: 'inwoner-onbekend', veld: `inwonerIds/${vreemd}` }
  if (vraagIds.length + doelIds.length === 0) return { weigering: 'overdracht-zonder-vraag', veld: 'vraagIds' }
  const vraag = vraagIds.findIndex((id) => {
    const rij = rijMet(huishouden.vragen, id)
    return !rij || !inwonerIds.includes(rij.inwonerId)
  })
  if (vraag >= 0) return { weigering: 'rij-onbekend', veld: `vraagIds/${vraag}` }
  const doel = doelIds.findIndex((id) => !rijMet(huishouden.doelen, id))
  if (doel >= 0) return { weigering: 'rij-onbekend', veld: `doelIds/${doel}` }
  if (warm && !isPlanbareDag(warm.op, vandaag)) return { weigering: 'datum-onmogelijk', veld: 'warm/op' }
  if (!isPlanbareDag(herinnering, vandaag)) return { weigering: 'datum-onmogelijk', veld: 'herinnering' }
  if (instemming !== undefined && instemming > vandaag) return { weigering: 'datum-in-toekomst', veld: 'instemming' }
  if (instemming !== undefined && !isPlanbareDag(instemming, vandaag))
    return { weigering: 'datum-onmogelijk', veld: 'instemming' }
  const partij = naar.organisatie ?? naar.partner
  // Outside the hub no row of the table gives a ground: only the residents' own word does.
  if (partij === undefined)
    return instemming === undefined ? { weigering: 'overdracht-zonder-instemming', veld: 'instemming' } : undefined
  const voor = doelbinding.regelVoor(partij)?.toestemming
  if (voor === undefined) return undefined
  const zonder = inwonerIds.findIndex((id) => gebrekAanToestemming(huishouden, id, voor, vandaag) !== undefined)
  return zonder < 0 ? undefined : { weigering: 'overdracht-zonder-toestemming', veld: `inwonerIds/${zonder}` }
}

/** What these questions and goals are about: all a receiver hears of them before it accepts. */
export function leefgebiedenVan(
  { vragen, doelen }: Huishouden,
  { vraagIds, doelIds }: Pick<Overdracht, 'vraagIds' | 'doelIds'>,
): Leefgebied[] {
  const alle = [...vraagIds.map((id) => vragen[id]!.leefgebied), ...doelIds.map((id) => doelen[id]!.leefgebied)]
  return [...new Set(alle)].toSorted()
}
