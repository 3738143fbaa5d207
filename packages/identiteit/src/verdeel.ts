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

/** Two who are this near to each other, in bits, are for a person to choose between. */
const marge = 3

/**
 * One to one, the best match first. Where two known persons fit equally well nobody guesses: both are "perhaps"; but two
 * records of one person (`zijnEen`) are as good as each other. Whoever is
 * linked is not "perhaps" somebody else, nor is anybody else "perhaps" the one she is linked to.
 */
export function verdeel<K extends { inwonerId: string }>(
  paren: readonly Paar<K>[],
  aantal: number,
  zijnEen: (a: K, b: K) => boolean = () => false,
): Toewijzing<K>[] {
  const opVolgorde = paren.toSorted(
    (a, b) => b.gewicht - a.gewicht || a.index - b.index || volgorde(a.kandidaat.inwonerId, b.kandidaat.inwonerId),
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
  for (const { index, zone, kandidaat, gewicht, bewijs } of opVolgorde) {
    const { zelfde, misschien } = toewijzingen[index]!
    const best = misschien[0]
    if (zelfde || vergeven.has(kandidaat.inwonerId)) continue
    if (zone !== 'zelfde' && best && best.gewicht - gewicht > marge) continue
    misschien.push({ kandidaat, gewicht, bewijs })
  }
  return toewijzingen
}

function isGelijkwaardig<K extends { inwonerId: string }>(ander: Paar<K>, paar: Paar<K>): boolean {
  if (ander.kandidaat.inwonerId === paar.kandidaat.inwonerId) return false
  return paar.gewicht - ander.gewicht < marge || (ander.zone === 'zelfde' && isNummerVanAnder(paar))
}

/** The number of a twin, typed with this one's name, while her own record stands beside it. */
function isNummerVanAnder({ bewijs }: Paar<unknown>): boolean {
  const opNummer = bewijs.some(({ kenmerk, niveau }) => kenmerk === 'bsn' && niveau === 'gelijk')
  const voornaam = bewijs.find(({ kenmerk }) => kenmerk === 'voornaam')?.niveau
  return opNummer && ['bijna', 'verder-anders', 'zelfde-letter', 'anders'].includes(voornaam ?? '')
}

function volgorde(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
