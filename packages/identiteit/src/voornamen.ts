import { vouwNaam } from '@wijkhub/model'
import type { Naamkenmerken } from './kenmerken.ts'

interface GegevenNaam {
  /** Folded. */
  woord: string
  letter: string
  /** Not only the initial is known. */
  voluit: boolean
}

/** The given names in their order; where none is written out the initials; where those are missing the roepnaam. */
export function gegevenNamen({ voornamen, voorletters, roepnaam }: Naamkenmerken): GegevenNaam[] {
  for (const text of [voornamen, voorletters, roepnaam]) {
    const namen = lees(text ?? '', text === voorletters && text !== voornamen)
    if (namen.length > 0) return namen
  }
  return []
}

function lees(text: string, isVoorletters: boolean): GegevenNaam[] {
  return text
    .split(/[\s.,]+/)
    .filter(Boolean)
    .flatMap((word) => (isVoorletters || isInitials(word) ? lettersOf(word) : [word]))
    .map((word) => woorden(vouwNaam(word)).join(''))
    .filter(Boolean)
    .map((woord) => ({ woord, letter: eersteLetter(woord), voluit: isVoluit(woord) && !isVoorletters }))
}

/** Letters of any script; everything else separates. `text` is folded. */
export function woorden(text: string): string[] {
  if (/^[a-z]+$/.test(text)) return [text]
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
}

/** "ij" is one letter, and so is what two hands write as c and k, or y and ij. */
function eersteLetter(woord: string): string {
  if (woord.startsWith('ij')) return 'y'
  const letter = String.fromCodePoint(woord.codePointAt(0)!)
  return letter === 'c' ? 'k' : letter
}

/** One character of these scripts is a whole name: 伟. */
function isVoluit(woord: string): boolean {
  return (woord.length > 1 && woord !== 'ij') || /^[\p{Script=Han}\p{Script=Hangul}]/u.test(woord)
}

/** "MJ" is two initials; "AD" and "BO" are names, so a vowel among capitals means a name. "IJ" is one letter. */
function isInitials(word: string): boolean {
  return /^[B-DF-HJ-NP-TV-XZ]{2,4}$/.test(word.replaceAll('IJ', 'J'))
}

function lettersOf(word: string): string[] {
  return word.match(/IJ|\p{L}/gu) ?? []
}
