import { vouwNaam } from '@wijkhub/model'
import type { Naamkenmerken } from './kenmerken.ts'

/** A name reduced to what survives a different clerk, keyboard or system. */
export interface Naamvorm {
  /** The surname without prefixes, as one folded word; empty when the person has one name only. */
  achternaam: string
  /** First given name, folded; `undefined` when only initials are known. Somebody with one name only has it here. */
  roepnaam: string | undefined
  /** First letters of the given names, folded. */
  voorletters: string
  /** All given names, folded; `voluit` when not only the initial is known. */
  voornamen: readonly { woord: string; voluit: boolean }[]
}

/** Prefixes as the BRP's table 36 knows them, split into words; some systems put them inside the surname. */
const voorvoegsels = new Set(
  'aan af al am auf aus bei bij da dal das dalla de degli dei del della den der des di die do don dos du el en het i il im in l la las le les lo los of onder op over s t te ten ter thor to toe tot uit uijt van vanden vande vander vom von voor vor y zu zum zur'.split(
    ' ',
  ),
)

/**
 * "." and "-" stand for a name somebody does not have (BRP: standaardwaarde). Whoever has one name only has the same one
 * in whichever field it was written.
 */
export function naamvorm(naam: Naamkenmerken): Naamvorm {
  const eerder = vormen.get(naam)
  if (eerder) return eerder
  const vorm = maakNaamvorm(naam)
  vormen.set(naam, vorm)
  return vorm
}

/** One registration asks for the form of one name several times: to lock, to look up, to compare and to index. */
const vormen = new WeakMap<Naamkenmerken, Naamvorm>()

function maakNaamvorm(naam: Naamkenmerken): Naamvorm {
  const voornamen = given(naam.voornamen ?? naam.roepnaam ?? naam.voorletters ?? '')
  const achternaam = surname(naam)
  const eerste = voornamen[0]
  if (!eerste) {
    const enige = achternaam ? [{ woord: achternaam, voluit: true }] : []
    return { achternaam: '', roepnaam: enige[0]?.woord, voorletters: eersteLetter(achternaam), voornamen: enige }
  }
  return {
    achternaam,
    roepnaam: eerste.voluit ? eerste.woord : undefined,
    voorletters: voornamen.map(({ woord }) => eersteLetter(woord)).join(''),
    voornamen,
  }
}

function surname(naam: Naamkenmerken): string {
  const words = woorden(`${naam.voorvoegsel ?? ''} ${naam.geslachtsnaam ?? ''}`)
  // "In 't Veld" keeps "veld", "v/d Wiel" keeps "wiel"; a name made of prefixes only ("De In") keeps them all.
  const core = words.filter((word) => word.length > 1 && !voorvoegsels.has(word))
  return (core.length > 0 ? core : words).join('')
}

function given(voornamen: string): { woord: string; voluit: boolean }[] {
  return voornamen
    .split(/[\s.,]+/)
    .filter(Boolean)
    .flatMap((word) => (isInitials(word) ? lettersOf(word) : [word]))
    .map((word) => woorden(word).join(''))
    .filter(Boolean)
    .map((woord) => ({ woord, voluit: woord.length > 2 || klankvorm(woord).length > 1 || isHeelTeken(woord) }))
}

function eersteLetter(woord: string): string {
  if (woord.startsWith('ij')) return 'y'
  const letter = String.fromCodePoint(woord.codePointAt(0) ?? 32).trim()
  return letter === 'c' ? 'k' : letter
}

/** One character of these scripts is a whole name: 伟. */
function isHeelTeken(woord: string): boolean {
  return /^[\p{Script=Han}\p{Script=Hangul}]/u.test(woord)
}

/** "MJ" is two initials; "AD" and "BO" are names, so a vowel among capitals means a name. "IJ" is one letter. */
function isInitials(word: string): boolean {
  return /^[B-DF-HJ-NP-TV-XZ]{2,4}$/.test(word.replaceAll('IJ', 'J'))
}

function lettersOf(word: string): string[] {
  return word.match(/IJ|./g) ?? []
}

/** Letters of any script, folded; everything else separates. */
function woorden(text: string): string[] {
  const gevouwen = vouwNaam(text)
  if (/^[a-z]*$/.test(gevouwen)) return gevouwen === '' ? [] : [gevouwen]
  return gevouwen.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
}

/** One spelling for letters that Dutch writes in two ways: ij and y, c and k, and doubled letters. */
export function klankvorm(word: string): string {
  return word
    .replaceAll('ij', 'y')
    .replaceAll('c', 'k')
    .replaceAll(/(.)\1+/g, '$1')
}
