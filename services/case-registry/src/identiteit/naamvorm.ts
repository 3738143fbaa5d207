import type { Naam } from '@wijkhub/model'

/** A name reduced to what survives a different clerk, keyboard or system. */
export interface Naamvorm {
  /** The surname without prefixes, as one folded word. */
  achternaam: string
  /** First given name, folded; `undefined` when only initials are known. */
  roepnaam: string | undefined
  /** First letters of the given names, folded. */
  voorletters: string
}

/** Prefixes as the BRP's table 36 knows them, split into words; some systems put them inside the surname. */
const voorvoegsels = new Set(
  'aan af al am auf aus bei bij da dal das dalla de degli dei del della den der des di die do don dos du el en het i il im in l la las le les lo los of onder op over s t te ten ter thor to toe tot uit uijt van vanden vande vander vom von voor vor y zu zum zur'.split(
    ' ',
  ),
)

export function naamvorm(naam: Naam): Naamvorm {
  const voornamen = given(naam.voornamen)
  const eerste = voornamen[0]
  return {
    achternaam: surname(naam),
    roepnaam: eerste?.voluit ? eerste.woord : undefined,
    voorletters: voornamen.map(({ woord }) => woord[0]).join(''),
  }
}

function surname(naam: Naam): string {
  const words = plain(`${naam.voorvoegsel ?? ''} ${naam.geslachtsnaam}`)
    .split(/[^a-z]+/)
    .filter(Boolean)
  // "In 't Veld" keeps "veld", "v/d Wiel" keeps "wiel"; a name made of prefixes only ("De In") keeps them all.
  const core = words.filter((word) => word.length > 1 && !voorvoegsels.has(word))
  return (core.length > 0 ? core : words).map(fold).join('')
}

function given(voornamen: string): { woord: string; voluit: boolean }[] {
  return voornamen
    .split(/[\s.,]+/)
    .filter(Boolean)
    .flatMap((word) => (isInitials(word) ? lettersOf(word) : [word]))
    .map((word) => fold(plain(word).replaceAll(/[^a-z]/g, '')))
    .filter(Boolean)
    .map((woord) => ({ woord, voluit: woord.length > 1 }))
}

/** "MJ" is two initials; "AD" and "BO" are names, so a vowel among capitals means a name. "IJ" is one letter. */
function isInitials(word: string): boolean {
  return /^[B-DF-HJ-NP-TV-XZ]{2,4}$/.test(word.replaceAll('IJ', 'J'))
}

function lettersOf(word: string): string[] {
  return word.match(/IJ|./g) ?? []
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll(/[æœ]/g, 'e')
    .replaceAll(/['’‘`´-]/g, ' ')
}

/** One spelling for letters that Dutch writes in two ways: ij and y, c and k, and doubled letters. */
function fold(word: string): string {
  return word
    .replaceAll('ij', 'y')
    .replaceAll('c', 'k')
    .replaceAll(/(.)\1+/g, '$1')
}
