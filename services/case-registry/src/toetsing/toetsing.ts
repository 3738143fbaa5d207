/** What a person is asked: are these two one person; has she moved, has she two homes or is it a mistake; is it one household? */
export type ToetsingSoort = 'zelfde-persoon' | 'elders' | 'zelfde-huishouden'

/** `vervallen`: a household was closed, or one of them is no member any more; there is nothing left to ask. */
export type ToetsingStand = 'open' | 'later' | 'besloten' | 'vervallen'

/** What can be decided on each kind. `later` puts it off, and can be followed by any other. */
export const besluiten = {
  'zelfde-persoon': ['zelfde', 'niet-dezelfde', 'later'],
  elders: ['verhuisd', 'twee-huizen', 'vergissing', 'later'],
  'zelfde-huishouden': ['samenvoegen', 'niet-dezelfde', 'later'],
} as const satisfies Record<ToetsingSoort, readonly string[]>

export type Besluit = (typeof besluiten)[ToetsingSoort][number]

/** A question that came up, to be kept with what it came from. The same pair again is no second question. */
export interface NieuweToetsing {
  toetsingId: string
  soort: ToetsingSoort
  /** Whom it is about: two persons, or the one who lives in two households. */
  inwoners: readonly string[]
  /** Where they are members, in step with `inwoners` where there are two of both; the one that was registered last first. */
  huishoudens: readonly string[]
  /** What speaks for and against: codes, no values. */
  bewijs: readonly unknown[]
}

/** One act on a question, kept with it: a decision, or the undoing of one. */
export interface Toetsbesluit {
  besluit: Besluit | 'ongedaan'
  door: string
  op: string
  reden?: string
  /** What to undo it by in the households. */
  ingreepId?: string
}

/** A question in the queue. */
export interface Toetsing extends NieuweToetsing {
  stand: ToetsingStand
  /** Oldest first. */
  besluiten: readonly Toetsbesluit[]
  versie: number
  gemaaktOp: string
}

/** What makes a question the same question: its kind and its ids, in whichever order. */
export function paarVan({ soort, inwoners, huishoudens }: NieuweToetsing): string {
  // Two persons are one pair wherever they live by now; one person is asked about per pair of households.
  const ids = soort === 'zelfde-persoon' ? inwoners : soort === 'elders' ? [...inwoners, ...huishoudens] : huishoudens
  return `${soort}:${[...new Set(ids)].toSorted().join('+')}`
}
