import type { z } from 'zod'
import type { Deel, Huishouden } from './huishouden.ts'

/** A row of the household: its part, its id, and the row itself. */
export type PerDeel = { [D in Deel]: readonly [deel: D, id: string, rij: Huishouden[D][string]] }[Deel]

/** What there is to say about one kind of fact. */
export type FeitDefinitie<G extends z.ZodRawShape> = {
  /** What it holds besides its kind. Kept for ever: what was stored once must stay readable. */
  gegevens: G
  /** Whom it is about: every inwonerId that stands in it. */
  namen: (feit: Gegevens<G>) => readonly string[]
  /**
   * Do integrators hear of it, by name, on `wijkhub.huishouden`? Whoever knows a household's id reads more in a name than in its
   * content: that there is a signal, a decision about youth care, a visit, a referral, a consent. Those are not told.
   */
  verteld: boolean
} & (
  | {
      /** The row it puts in the household, new or in the place of the one with its id; the part may become full. */
      rij: (feit: Gegevens<G>) => PerDeel
      /** What it changes besides that row. */
      ook?: (huishouden: Huishouden, feit: Gegevens<G>) => Huishouden
    }
  | {
      /** The household after it, where it puts no row. Never refuses: `decide` did that before it became a fact. */
      evolve: (huishouden: Huishouden, feit: Gegevens<G>) => Huishouden
    }
)

export type Gegevens<G extends z.ZodRawShape> = z.infer<z.ZodObject<G>>

export function feit<G extends z.ZodRawShape>(definitie: FeitDefinitie<G>): FeitDefinitie<G> {
  return definitie
}
