import type { Voorrang, VoorrangRegel } from './voorrang.ts'

/** Who said it, and at which moment of its own. */
export interface Woord {
  bron: string
  op: string
}

/** What is known: of what was told before sources were kept nobody knows whose it is. */
export interface BekendWoord extends Partial<Woord> {
  /** A person settled an afwijking with it. */
  beslist?: boolean | undefined
}

/**
 * What becomes of what a source says otherwise than it is known. `overnemen`: its word counts; `afwijking`: it contradicts
 * and a person may look; `niets`: it is older than what is known from the same source, or than the newest where the newest
 * counts. Total and pure: whatever the order in which words arrive, the same one is known at the end.
 */
export function wieTelt(
  voorrang: Voorrang,
  veld: string,
  bekend: BekendWoord,
  gemeld: Woord,
): 'overnemen' | 'afwijking' | 'niets' {
  const regel = voorrang.regelVoor(veld)
  const mijn = rang(regel, gemeld.bron)
  if (mijn === undefined) return 'afwijking'
  // Whoever settled it had this word before her.
  if (bekend.beslist && !isLater(gemeld.op, bekend.op)) return bekend.bron === gemeld.bron ? 'niets' : 'afwijking'
  if (bekend.bron === gemeld.bron) return isEerder(gemeld.op, bekend.op) ? 'niets' : 'overnemen'
  const ander = bekend.bron === undefined ? Number.POSITIVE_INFINITY : rang(regel, bekend.bron)
  if (ander === undefined) return 'overnemen'
  if (mijn !== ander) return mijn < ander ? 'overnemen' : 'afwijking'
  if (mijn === Number.POSITIVE_INFINITY) return 'afwijking'
  const nieuwer = isLater(gemeld.op, bekend.op) || (isGelijk(gemeld.op, bekend.op) && gemeld.bron > bekend.bron!)
  if (regel?.nieuwste) return nieuwer ? 'overnemen' : 'niets'
  return nieuwer ? 'overnemen' : 'afwijking'
}

/** Lower goes first; `undefined`: its word does not count at all. */
function rang(regel: VoorrangRegel | undefined, bron: string): number | undefined {
  if (!regel) return Number.POSITIVE_INFINITY
  if (regel.nieuwste) return 0
  if (regel.alleen) return regel.alleen.includes(bron) ? 0 : undefined
  const plaats = regel.volgorde!.findIndex((bronnen) =>
    Array.isArray(bronnen) ? bronnen.includes(bron) : bronnen === bron,
  )
  return plaats < 0 ? Number.POSITIVE_INFINITY : plaats
}

// Moments come with other offsets and fractions: they are compared as moments, not as text.
const moment = (op: string | undefined) => (op === undefined ? Number.NEGATIVE_INFINITY : Date.parse(op))
export const isLater = (een: string | undefined, ander: string | undefined) => moment(een) > moment(ander)
const isEerder = (een: string | undefined, ander: string | undefined) => moment(een) < moment(ander)
const isGelijk = (een: string | undefined, ander: string | undefined) => moment(een) === moment(ander)
