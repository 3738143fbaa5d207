/**
 * Letters that Unicode does not take apart into a base and a mark, as a clerk without them types them. The one folding
 * table of the hub: what is not in here keeps its own letter, and is never dropped.
 */
const letters: Readonly<Record<string, string>> = {
  ı: 'i',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ø: 'o',
  ħ: 'h',
  ŧ: 't',
  ŋ: 'n',
  ĸ: 'k',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ə: 'e',
  ŀ: 'l',
  ŉ: 'n',
  ſ: 's',
  ƒ: 'f',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
}

/**
 * Marks that a clerk leaves out: accents, and the vowel points of Arabic and Hebrew. The vowel signs of Indic scripts,
 * Thai or Tibetan are as much the name as its consonants, and Japanese voicing makes another syllable.
 */
const accenten = /(?![\u3099\u309a])(?=\p{M})(?:\p{Script=Inherited}|[\u0591-\u05c7])/gu

const teVouwen = new RegExp(`[${Object.keys(letters).join('')}]`, 'g')

/** A name without what differs between clerks and keyboards: capitals, accents, ligatures, letters Dutch does not have. */
export function vouwNaam(text: string): string {
  // Most names are; the rest costs twenty times as much.
  if (isAscii(text)) return text.toLowerCase()
  return text
    .normalize('NFKD')
    .replaceAll(accenten, '')
    .toLowerCase()
    .replaceAll(accenten, '')
    .replaceAll(teVouwen, (letter) => letters[letter]!)
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false
  return true
}
