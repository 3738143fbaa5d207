import type { Projectie } from './projectie.ts'
import type { DoelbindingRegel } from './regel.ts'

const smaller = new WeakMap<DoelbindingRegel, Map<string, DoelbindingRegel>>()

/**
 * The row that says of these parts what `regel` says of them, and of the others nothing: projected by it a document has the same in
 * them, and the rows of the others are not looked at. For a list, which shows a line of each of fifty households. Made once per row.
 */
export function alleenDelen(regel: DoelbindingRegel, delen: readonly (keyof Projectie)[]): DoelbindingRegel {
  const perDelen = smaller.get(regel) ?? new Map<string, DoelbindingRegel>()
  smaller.set(regel, perDelen)
  const naam = delen.join(' ')
  const gevraagd = new Set<string>(delen)
  const smal = perDelen.get(naam) ?? {
    ...regel,
    velden: regel.velden.filter((pad) => gevraagd.has(pad.split('.', 1)[0]!)),
    rijen: Object.fromEntries(Object.entries(regel.rijen).filter(([deel]) => gevraagd.has(deel))),
  }
  perDelen.set(naam, smal)
  return smal
}
