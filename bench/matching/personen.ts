import type { Kenmerken } from '@wijkhub/identiteit'

/** One record of a set, with what is known of it for judging the outcome. */
export interface Record {
  id: string
  /** Records of one person have the same. */
  persoon: string
  /** Who registers together; records with one of these live at one address. */
  huishouden: string
  /** Kinds of corruption, joined by `+`; empty when it is as it was. */
  soort: string
  tweeling: boolean
  kenmerken: Kenmerken
}

/** Two files about partly the same people. */
export interface Verzameling {
  naam: string
  a: readonly Record[]
  b: readonly Record[]
}
