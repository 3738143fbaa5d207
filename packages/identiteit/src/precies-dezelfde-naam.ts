import type { Naamkenmerken } from './kenmerken.ts'
import { naamdelen, type Naamdelen } from './naamdelen.ts'

/** Is it the very same name, folded, and known beyond its initials? */
export function preciesDezelfdeNaam(a: Naamkenmerken, b: Naamkenmerken): boolean {
  const naam = heleNaam(naamdelen(a))
  return naam !== undefined && naam === heleNaam(naamdelen(b))
}

/** Whoever has one name only has the same one in whichever field it was written. */
function heleNaam({ voornamen, voorletters, achternamen }: Naamdelen): string | undefined {
  if (voorletters === '') return achternamen.length === 0 ? undefined : ` ${achternamen.join('-')}`
  if (voornamen.length === 0) return undefined
  return achternamen.length === 0
    ? ` ${voornamen.join('')}`
    : `${voornamen.join(' ')} ${voorletters} ${achternamen.join('-')}`
}
