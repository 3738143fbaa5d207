/** Letters of the BRP that ISO 8859-1 lacks and that are no base letter with a mark. */
const vervangingen: Record<string, string> = {
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
  ŋ: 'n',
  Ŋ: 'N',
  ŧ: 't',
  Ŧ: 'T',
  œ: 'oe',
  Œ: 'OE',
  ĸ: 'k',
  '’': "'",
  '‘': "'",
  '–': '-',
}

/**
 * The text in the characters an AW319 file can hold: one position is one byte of ISO 8859-1. The layout's own patterns
 * (letters up to ÿ in field 0215) point to that set; the standard's text on it was not found. A mark that does not fit is
 * dropped from its letter, anything else becomes a question mark.
 */
export function latin1Tekst(tekst: string): string {
  const past = /^[\u0020-\u007e\u00a1-\u00ff]$/
  return [...tekst.normalize('NFC')]
    .map((teken) => {
      if (past.test(teken)) return teken
      const vervanging = vervangingen[teken] ?? teken.normalize('NFD').replaceAll(/\p{M}/gu, '')
      return [...vervanging].every((deel) => past.test(deel)) ? vervanging : '?'
    })
    .join('')
    .trim()
}
