import type { Termijnnaam } from '@wijkhub/model'
import type { Pool, Queryable } from '@wijkhub/postgres'

/** About whom: one household, which is what everything is kept by. */
export interface Onderwerp {
  huishoudenId: string
}

export type Rij = Record<string, unknown>

/** Rows that end by themselves when their term is over. */
export interface Einde {
  termijn: Termijnnaam
  /**
   * Ends at most `hoogstens` of what is older than `voor` and returns how many; what is still needed stays. Less than
   * `hoogstens` means that it is done.
   */
  eindig(pool: Pool, vraag: { voor: Date; hoogstens: number }): Promise<number>
}

/** A table with data about persons: how long, and how to find and remove what it holds of somebody. */
export interface Persoonstabel {
  naam: string
  /** How long a row stays when nothing ends it earlier. */
  termijn: Termijnnaam
  /** Every row about this household. */
  toon(db: Queryable, onderwerp: Onderwerp): Promise<Rij[]>
  /** Removes what `toon` shows, but for what somebody must read first, and nothing else; returns how many rows. */
  wis(db: Queryable, onderwerp: Onderwerp): Promise<number>
  einden?: readonly Einde[]
}

/** A table about workers, not about residents: shown and kept in their register, and ended by its term. */
export interface Medewerkerstabel {
  naam: string
  vanMedewerkers: Termijnnaam
  einden: readonly Einde[]
}

/** A table that says nothing about anybody. */
export interface AndereTabel {
  naam: string
  /** What it holds instead. */
  geenPersonen: string
}

export type Tabel = Persoonstabel | Medewerkerstabel | AndereTabel

export function isPersoonstabel(tabel: Tabel): tabel is Persoonstabel {
  return 'termijn' in tabel
}
