import { z } from 'zod'

const kant = '[1-9]\\d{3}(?:[A-Z]{2})?'

/** `2034`, `2031-2033`, `2034AA` or `2034AA-2034KZ`. */
export const Postcodebereik = z.string().regex(new RegExp(`^${kant}(?:-${kant})?$`))

/** The first and last postcode of a range, both in it, as numbers that sort as postcodes do. */
export interface Bereik {
  van: number
  tot: number
}

const letters = 26 * 26

/** Of a text that fits `Postcodebereik`. Pure. */
export function leesBereik(tekst: string): Bereik {
  const [van, tot = van] = tekst.split('-') as [string, string?]
  return { van: nummer(van, 0), tot: nummer(tot, letters - 1) }
}

export const overlapt = (een: Bereik, ander: Bereik): boolean => een.van <= ander.tot && ander.van <= een.tot

/** Does this postcode, four digits and two letters, lie in the range? */
export const ligtIn = (postcode: string, { van, tot }: Bereik): boolean => {
  const gezocht = nummer(postcode, 0)
  return van <= gezocht && gezocht <= tot
}

/** Four digits alone stand for all of their letters: `zonderLetters` says which end of them. */
function nummer(postcode: string, zonderLetters: number): number {
  const cijfers = Number(postcode.slice(0, 4)) * letters
  if (postcode.length === 4) return cijfers + zonderLetters
  const letter = (plaats: number) => postcode.charCodeAt(plaats) - 65
  return cijfers + letter(4) * 26 + letter(5)
}
