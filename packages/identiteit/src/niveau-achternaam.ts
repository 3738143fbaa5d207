import type { Naamdelen } from './naamdelen.ts'
import { isBijna } from './niveau-voornaam.ts'
import { isVeelvoorkomend } from './veelvoorkomend.ts'

/**
 * How two surnames stand to each other. `gewoon`: the same, and one of the commonest. `deel`: one of the names of a double
 * name, or the other one of two partners.
 */
export type AchternaamNiveau = 'gelijk' | 'gewoon' | 'bijna' | 'deel' | 'anders'

/** Symmetric; `undefined` where one of both has none. */
export function niveauAchternaam(a: Naamdelen, b: Naamdelen): AchternaamNiveau | undefined {
  const [links, rechts] = [a.achternamen, b.achternamen]
  if (links.length === 0 || rechts.length === 0) return undefined
  if (links.length === rechts.length && links.every((naam, plaats) => naam === rechts[plaats]))
    return links.length === 1 && isVeelvoorkomend(links[0]!) ? 'gewoon' : 'gelijk'
  if (isBijna(links.join(''), rechts.join(''))) return 'bijna'
  if (links.length === 1 && rechts.length === 1) return 'anders'
  return links.some((naam) => rechts.some((ander) => naam === ander || isBijna(naam, ander))) ? 'deel' : 'anders'
}
