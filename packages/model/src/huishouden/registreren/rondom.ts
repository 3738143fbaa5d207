import type { Huishouden } from '../huishouden.ts'

/** Another registration in the same household: which persons and rows its answer names. */
export interface AndereAanmelding {
  organisatie: string
  noemt: readonly string[]
  later: boolean
}

/** A registration of `bron` among what was said before and since. */
export interface Rondom {
  voor: Huishouden
  na: Huishouden
  bron: string
  anderen: readonly AndereAanmelding[]
  /** Of whom another home of hers holds what is known: somebody there said so since, or took it along. */
  elders: ReadonlySet<string>
}

/** Does another registration name this person or row: of this organisation, or of whichever? */
export function noemtOok({ anderen }: Rondom, id: string, van?: string): boolean {
  return anderen.some(({ organisatie, noemt }) => (van === undefined || organisatie === van) && noemt.includes(id))
}

/**
 * Is what is known of her held by a later registration, or in another home of hers? Who says what is known already leaves no
 * fact of it, so that every field may be its word too: all of them stay.
 */
export function isVastgehouden({ anderen, elders }: Rondom, inwonerId: string): boolean {
  return elders.has(inwonerId) || anderen.some(({ later, noemt }) => later && noemt.includes(inwonerId))
}

/** A field as it was; where there was none it is taken away. */
export function zet(rij: Record<string, unknown>, veld: string, was: unknown): void {
  if (was === undefined) delete rij[veld]
  else rij[veld] = was
}
