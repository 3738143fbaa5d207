import { editDistance } from './edit-distance.ts'
import type { Naamkenmerken } from './kenmerken.ts'
import { klankvorm, naamvorm, type Naamvorm } from './naamvorm.ts'

/**
 * How much two names speak for one person: 0 when they contradict each other, otherwise higher for better evidence.
 * Symmetric. Tolerant: what it is asked for is whether a BSN that agrees may be believed.
 */
export function naamGelijkenis(a: Naamkenmerken, b: Naamkenmerken): number {
  const [left, right] = [naamvorm(a), naamvorm(b)]
  const achternaam = surnameLikeness(left, right)
  const voornaam = givenLikeness(left, right)
  return achternaam === 0 || voornaam === 0 ? 0 : achternaam + 3 * voornaam
}

/**
 * May two people of one birth date at one door be taken for one person by their names alone? Only when the first given
 * name is the same folded word, written out, and nothing further on contradicts: Mohamed and Mohammed, born on 1 January
 * in one building, are two men as often as one, and twins share all but their given name, or all but their second one
 * (Jan Peter and Jan Paul). The surname may differ by its
 * spelling; on 1 January, the birthday of whoever has none on paper, it may not, and one name alone says too little.
 */
export function zelfdeNaam(a: Naamkenmerken, b: Naamkenmerken, geboortedatum: string): boolean {
  const [left, right] = [naamvorm(a), naamvorm(b)]
  if (left.roepnaam === undefined || left.roepnaam !== right.roepnaam) return false
  if (!initialsAgree(left, right) || !verdereNamenGelijk(left, right)) return false
  const nieuwjaar = isNieuwjaar(geboortedatum)
  if (left.achternaam === '' || right.achternaam === '') return left.achternaam === right.achternaam && !nieuwjaar
  return nieuwjaar ? left.achternaam === right.achternaam : surnameLikeness(left, right) > 0
}

/** Is it the very same name, folded, and known beyond its initials? */
export function preciesDezelfdeNaam(a: Naamkenmerken, b: Naamkenmerken): boolean {
  const [left, right] = [naamvorm(a), naamvorm(b)]
  const woorden = ({ voornamen }: Naamvorm) => voornamen.map(({ woord }) => woord).join(' ')
  return left.roepnaam !== undefined && left.achternaam === right.achternaam && woorden(left) === woorden(right)
}

/**
 * What a person is looked up by beside birth date and address: whoever `zelfdeNaam` joins has the same one. On 1 January
 * with the surname in it: of those there may be hundreds behind one door.
 */
export function naamsleutel(naam: Naamkenmerken, geboortedatum: string): string {
  const { roepnaam, voorletters, achternaam } = naamvorm(naam)
  const heel = roepnaam === undefined || isNieuwjaar(geboortedatum)
  return (heel ? `${roepnaam ?? voorletters} ${achternaam}` : roepnaam).slice(0, 200)
}

/** The day of whoever has none on paper. */
export function isNieuwjaar(geboortedatum: string): boolean {
  return geboortedatum.endsWith('-01-01')
}

function surnameLikeness(a: Naamvorm, b: Naamvorm): number {
  if (a.achternaam === '' && b.achternaam === '') return 2
  return wordLikeness(klankvorm(a.achternaam), klankvorm(b.achternaam), 4)
}

/** Initials say less than a name, but may not contradict it. */
function givenLikeness(a: Naamvorm, b: Naamvorm): number {
  // Emma and Emmy can be twins: given names need five letters before one may differ.
  if (a.roepnaam && b.roepnaam) return 2 * wordLikeness(klankvorm(a.roepnaam), klankvorm(b.roepnaam), 5)
  return initialsAgree(a, b) ? 1 : 0
}

/** One is the beginning of the other. */
function initialsAgree(a: Naamvorm, b: Naamvorm): boolean {
  const length = Math.min(a.voorletters.length, b.voorletters.length)
  return length > 0 && a.voorletters.slice(0, length) === b.voorletters.slice(0, length)
}

/** The second given name and the next, as far as both are written out. */
function verdereNamenGelijk(a: Naamvorm, b: Naamvorm): boolean {
  return a.voornamen.every((naam, plaats) => {
    const ander = b.voornamen[plaats]
    return !naam.voluit || !ander?.voluit || wordLikeness(klankvorm(naam.woord), klankvorm(ander.woord), 8) > 0
  })
}

/** 2 for the same word, 1 for a spelling variant: one edit from `tolerantFrom` letters on, two from eight. */
function wordLikeness(a: string, b: string, tolerantFrom: number): number {
  if (a === b) return a.length > 0 ? 2 : 0
  const shortest = Math.min(a.length, b.length)
  const edits = shortest >= 8 ? 2 : shortest >= tolerantFrom ? 1 : 0
  return Math.abs(a.length - b.length) <= edits && editDistance(a, b) <= edits ? 1 : 0
}
