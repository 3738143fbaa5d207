import type { Huishouden } from '../huishouden.ts'

/** A registration of `bron` among what was said before and since. */
export interface Rondom {
  voor: Huishouden
  na: Huishouden
  bron: string
  anderen: readonly { organisatie: string; noemt: readonly string[]; later: boolean }[]
}

/** Does another registration name this person or row: of this organisation, or of whichever? */
export function noemtOok({ anderen }: Rondom, id: string, van?: string): boolean {
  return anderen.some(({ organisatie, noemt }) => (van === undefined || organisatie === van) && noemt.includes(id))
}

/**
 * Is what is known of her held by a later registration? Who says what is known already leaves no fact of it, so that every
 * field may be its word too: all of them stay.
 */
export function isVastgehouden({ anderen }: Rondom, inwonerId: string): boolean {
  return anderen.some(({ later, noemt }) => later && noemt.includes(inwonerId))
}
