import type { Willekeur } from './willekeur.ts'

/** The value below which this share of the measurements lies; 0 without any. */
export function percentiel(gemeten: readonly number[], deel: number): number {
  const gesorteerd = gemeten.toSorted((a, b) => a - b)
  return Math.round((gesorteerd[Math.min(gesorteerd.length - 1, Math.floor(gesorteerd.length * deel))] ?? 0) * 10) / 10
}

export interface Verhouding {
  waarde: number
  /** Nine of ten times the true ratio lies between these. */
  van: number
  tot: number
}

const trekkingen = 1_000

/**
 * How much higher the p99 of one kind of windows is than that of the other, with the noise between windows: the windows
 * are drawn again, in pairs and with replacement, as often as it takes to see how far the ratio swings (bootstrap).
 */
export function verhoudingVanP99(
  { rustig, gestoord }: { rustig: readonly number[][]; gestoord: readonly number[][] },
  willekeur: Willekeur,
): Verhouding {
  const paren = rustig.map((venster, index) => [venster, gestoord[index] ?? []] as const)
  const van = (gekozen: typeof paren) =>
    percentiel(
      gekozen.flatMap(([, gestoorde]) => gestoorde),
      0.99,
    ) /
    percentiel(
      gekozen.flatMap(([rustige]) => rustige),
      0.99,
    )
  const getrokken = Array.from({ length: trekkingen }, () => van(paren.map(() => willekeur.kies(paren))))
  const gesorteerd = getrokken.toSorted((a, b) => a - b)
  const afgerond = (getal: number) => Math.round(getal * 100) / 100
  return {
    waarde: afgerond(van(paren)),
    van: afgerond(gesorteerd[Math.floor(trekkingen * 0.05)]!),
    tot: afgerond(gesorteerd[Math.floor(trekkingen * 0.95)]!),
  }
}
