import type { Naamkenmerken } from './kenmerken.ts'
import { naamvorm, type Naamvorm } from './naamvorm.ts'

/** Is it the very same name, folded, and known beyond its initials? */
export function preciesDezelfdeNaam(a: Naamkenmerken, b: Naamkenmerken): boolean {
  const [left, right] = [naamvorm(a), naamvorm(b)]
  const woorden = ({ voornamen }: Naamvorm) => voornamen.map(({ woord }) => woord).join(' ')
  return left.roepnaam !== undefined && left.achternaam === right.achternaam && woorden(left) === woorden(right)
}

/**
 * What a person is looked up by beside birth date and address: an instance of the version before looks by it. On 1 January
 * with the surname in it: of those there may be hundreds behind one door.
 */
export function naamsleutel(naam: Naamkenmerken, geboortedatum: string): string {
  const { roepnaam, voorletters, achternaam } = naamvorm(naam)
  const heel = roepnaam === undefined || isNieuwjaar(geboortedatum)
  return (heel ? `${roepnaam ?? voorletters} ${achternaam}` : roepnaam).slice(0, 200)
}

/** The day of whoever has none on paper. */
function isNieuwjaar(geboortedatum: string): boolean {
  return geboortedatum.endsWith('-01-01')
}
