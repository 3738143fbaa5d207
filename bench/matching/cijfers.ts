import type { Uitkomst } from './modi.ts'

/** How well a mode did. `misschien` counts with the links in the last three: the two zones together. */
export interface Cijfers {
  registraties: number
  bestaan: number
  links: number
  vals: number
  valsPer10000: number
  recall: number
  wachtrij: number
  goedInWachtrij: number
  precisionSamen: number
  recallSamen: number
  f1Samen: number
}

/** Counts a mode's outcomes against the truth. */
export function cijfers(uitkomsten: readonly Uitkomst[]): Cijfers {
  const links = uitkomsten.filter(({ zelfde }) => zelfde)
  const goed = links.filter(isGoed).length
  const bestaan = uitkomsten.filter(({ bestaat }) => bestaat).length
  const wachtrij = uitkomsten.filter(({ zelfde, misschien }) => !zelfde && misschien.length > 0)
  const goedInWachtrij = wachtrij.filter(({ record, misschien }) =>
    misschien.some(({ persoon }) => persoon === record.persoon),
  ).length
  const precisionSamen = (goed + goedInWachtrij) / Math.max(1, links.length + wachtrij.length)
  const recallSamen = (goed + goedInWachtrij) / Math.max(1, bestaan)
  return {
    registraties: uitkomsten.length,
    bestaan,
    links: links.length,
    vals: links.length - goed,
    valsPer10000: ((links.length - goed) / uitkomsten.length) * 10_000,
    recall: goed / Math.max(1, bestaan),
    wachtrij: wachtrij.length,
    goedInWachtrij,
    precisionSamen,
    recallSamen,
    f1Samen: (2 * precisionSamen * recallSamen) / (precisionSamen + recallSamen || 1),
  }
}

export function isGoed({ record, zelfde }: Uitkomst): boolean {
  return zelfde?.persoon === record.persoon
}
