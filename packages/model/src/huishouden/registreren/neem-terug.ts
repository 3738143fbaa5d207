import type { Intrekking } from '../../velden/intrekking.ts'
import { betrokkenheidVan } from '../betrokkenheden/betrokken.ts'
import { eigenRijen } from '../betrokkenheden/eigen-rijen.ts'
import { evolve, type Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { alleenAnders, deelnamen } from '../samenvoegen/stukken.ts'
import { vertrekkers, waardenTerug } from './neem-aanmelding-terug.ts'
import type { Rondom } from './rondom.ts'
import { trekRijenIn } from './trek-rijen-in.ts'

export interface Terugname {
  intrekking: Intrekking
  vandaag: string
  /** Only its own words, whatever was decided about persons since. */
  alleenEigen?: boolean
  /** The command it was recorded under; none where it told nothing new. */
  aanmelding?: string | undefined
}

/**
 * What only this registration said is withdrawn, what was known before it is known again, and whom nobody else speaks of
 * leaves; no facts where nothing of it is left. Pure.
 */
export function neemTerug(
  nu: Huishouden,
  rondom: Rondom,
  { intrekking, vandaag, alleenEigen = false, aanmelding }: Terugname,
): { feiten: Feit[]; huishouden: Huishouden } {
  const feiten: Feit[] = []
  let huishouden = nu
  const neem = (nieuw: Feit[]) => {
    huishouden = nieuw.reduce<Huishouden>(evolve, huishouden)
    feiten.push(...nieuw)
  }
  neem(trekRijenIn(huishouden, rondom, intrekking))
  const na = alleenAnders(huishouden, waardenTerug(huishouden, rondom, intrekking, { alleenEigen }))
  if (aanmelding !== undefined || Object.keys(na).length > 0)
    neem([{ soort: 'aanmelding-vergist', aanmelding, bron: rondom.bron, intrekking, na }])
  neem(
    vertrekkers(huishouden, rondom).map((inwonerId) => ({
      soort: 'lid-vertrokken',
      inwonerId,
      per: vandaag,
      reden: 'vergissing',
      vergistDoor: rondom.bron,
    })),
  )
  return { feiten, huishouden }
}

/** Whoever is involved by it alone, and has no other word here, is involved no longer. */
export function zonderBetrokkenheid(
  huishouden: Huishouden,
  { voor, bron, anderen }: Rondom,
  { vandaag: tot, intrekking: besluit }: Terugname,
): Feit[] {
  const [betrokkenheidId, rij] = betrokkenheidVan(huishouden, bron) ?? []
  if (betrokkenheidId === undefined || !rij || rij.stand === 'beeindigd') return []
  if (betrokkenheidVan(voor, bron) || anderen.some(({ organisatie }) => organisatie === bron)) return []
  return heeftWoord(huishouden, bron) ? [] : [{ soort: 'betrokkenheid-beeindigd', betrokkenheidId, tot, besluit }]
}

/** Rows of its own that stand: a visit, a goal, a referral. */
function heeftWoord(huishouden: Huishouden, bron: string): boolean {
  return deelnamen.some((deel) => {
    const van = eigenRijen[deel] as ((rijen: object, organisatie: string) => Record<string, object>) | undefined
    if (!van || deel === 'betrokkenheden') return false
    const staan = Object.entries(huishouden[deel]).filter(([, rij]) => !('ingetrokken' in rij) && !('vergist' in rij))
    return Object.keys(van(Object.fromEntries(staan), bron)).length > 0
  })
}
