/** What a person is asked: are these two one person; has she moved, has she two homes or is it a mistake; is it one household? */
export type ToetsingSoort = 'zelfde-persoon' | 'elders' | 'zelfde-huishouden'

/** A question that came up, to be kept with what it came from. The same pair again is no second question. */
export interface NieuweToetsing {
  toetsingId: string
  soort: ToetsingSoort
  /** Whom it is about: two persons, or the one who lives in two households. */
  inwoners: readonly string[]
  /** Where they are members, in step with `inwoners` where there are two of both. */
  huishoudens: readonly string[]
  /** What speaks for and against: codes, no values. */
  bewijs: readonly unknown[]
}

/** What makes a question the same question: its kind and its ids, in whichever order. */
export function paarVan({ soort, inwoners, huishoudens }: NieuweToetsing): string {
  // Two persons are one pair wherever they live by now; one person is asked about per pair of households.
  const ids = soort === 'zelfde-persoon' ? inwoners : soort === 'elders' ? [...inwoners, ...huishoudens] : huishoudens
  return `${soort}:${[...new Set(ids)].toSorted().join('+')}`
}
