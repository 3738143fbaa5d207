/** Chance that can be repeated: the same seed gives the same kills at the same places. */
export interface Willekeur {
  seed: number
  /** In [0, 1). */
  getal: () => number
  /** In [van, tot). */
  tussen: (van: number, tot: number) => number
  kies: <T>(uit: readonly T[]) => T
}

/** The seed of WIJKHUB_SEED, otherwise a new one; whoever uses it prints it. */
export function kiesSeed(): number {
  const given = process.env['WIJKHUB_SEED']
  return given === undefined ? Math.floor(Math.random() * 1_000_000_000) : Number(given)
}

/** Mulberry32: 32 bits of state are plenty for choosing victims. */
export function maakWillekeur(seed: number): Willekeur {
  let state = seed | 0
  const getal = () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    seed,
    getal,
    tussen: (van, tot) => van + getal() * (tot - van),
    kies: (uit) => uit[Math.floor(getal() * uit.length)]!,
  }
}
