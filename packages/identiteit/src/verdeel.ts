import type { Bewijs } from './bewijs.ts'
import type { Vergelijking } from './vergelijk.ts'

export interface Gevonden<K> {
  kandidaat: K
  gewicht: number
  bewijs: Bewijs[]
}

/** Who one registered person is: at most one, or those a person has to look at. Best first. */
export interface Toewijzing<K> {
  zelfde?: Gevonden<K>
  misschien: Gevonden<K>[]
}

/** A registered person, by her place, and somebody she is or may be. */
export interface Paar<K> extends Gevonden<K> {
  index: number
  zone: Vergelijking['zone']
}

/** In bits: two who would be linked and are this near to each other are for a person to choose between; less where one would not. */
const marge = { zelfde: 3, misschien: 1, ander: 0 }

/**
 * One to one, the best match first. Where two known persons fit equally well nobody guesses: both are "perhaps"; but two
 * records of one person (`zijnEen`) are as good as each other. Whoever is linked is not "perhaps" somebody else, nor is anybody
 * else "perhaps" the one she is linked to. How well two fit is the sum of their evidence, not the weight: that is against twins
 * and relatives too, and who lives elsewhere has none here.
 */
export function verdeel<K extends { inwonerId: string }>(
  paren: readonly Paar<K>[],
  aantal: number,
  zijnEen: (a: K, b: K) => boolean = () => false,
): Toewijzing<K>[] {
  const gewogen = paren.map((paar) => ({ ...paar, past: hoeGoed(paar) }))
  const opVolgorde = gewogen.toSorted(
    (a, b) => b.past - a.past || a.index - b.index || volgorde(a.kandidaat.inwonerId, b.kandidaat.inwonerId),
  )
  const perPersoon = Map.groupBy(opVolgorde, ({ index }) => index)
  const toewijzingen = Array.from({ length: aantal }, (): Toewijzing<K> => ({ misschien: [] }))
  const vergeven = new Set<string>()
  for (const paar of opVolgorde) {
    const { index, zone, kandidaat, gewicht, bewijs } = paar
    const toewijzing = toewijzingen[index]!
    if (zone !== 'zelfde' || toewijzing.zelfde || vergeven.has(kandidaat.inwonerId)) continue
    const anderen = perPersoon.get(index)!.filter((ander) => !vergeven.has(ander.kandidaat.inwonerId))
    if (anderen.some((ander) => isGelijkwaardig(ander, paar) && !zijnEen(ander.kandidaat, kandidaat))) continue
    toewijzing.zelfde = { kandidaat, gewicht, bewijs }
    vergeven.add(kandidaat.inwonerId)
  }
  for (const { index, zone, kandidaat, gewicht, bewijs, past } of opVolgorde) {
    const { zelfde, misschien } = toewijzingen[index]!
    const best = misschien[0]
    if (zelfde || vergeven.has(kandidaat.inwonerId)) continue
    if (zone !== 'zelfde' && best && hoeGoed(best) - past > marge.zelfde) continue
    misschien.push({ kandidaat, gewicht, bewijs })
  }
  return toewijzingen
}

type Gewogen<K> = Paar<K> & { past: number }

function hoeGoed({ bewijs }: Pick<Gevonden<unknown>, 'bewijs'>): number {
  return bewijs.reduce((som, { gewicht }) => som + gewicht, 0)
}

function isGelijkwaardig<K extends { inwonerId: string }>(ander: Gewogen<K>, paar: Gewogen<K>): boolean {
  if (ander.kandidaat.inwonerId === paar.kandidaat.inwonerId) return false
  if (bsnVan(paar) === 'gelijk' && bsnVan(ander) === 'anders') return false
  return paar.past - ander.past < marge[ander.zone] || (ander.zone === 'zelfde' && isNummerVanAnder(paar))
}

function bsnVan({ bewijs }: Paar<unknown>): string | undefined {
  return bewijs.find(({ kenmerk }) => kenmerk === 'bsn')?.niveau
}

/** The number of a twin, typed with this one's name, while her own record stands beside it. */
function isNummerVanAnder(paar: Paar<unknown>): boolean {
  const voornaam = paar.bewijs.find(({ kenmerk }) => kenmerk === 'voornaam')?.niveau
  return bsnVan(paar) === 'gelijk' && ['bijna', 'verder-anders', 'zelfde-letter', 'anders'].includes(voornaam ?? '')
}

function volgorde(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
