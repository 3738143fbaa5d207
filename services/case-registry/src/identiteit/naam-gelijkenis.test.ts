import fc from 'fast-check'
import type { Naam } from '@wijkhub/model'
import { expect, test } from 'vitest'
import { naamGelijkenis } from './naam-gelijkenis.ts'

/** "Maria|van der|Wiel": given names, prefix, surname. */
function naam(text: string): Naam {
  const [voornamen, voorvoegsel, geslachtsnaam] = text.split('|') as [string, string, string]
  return { voornamen, ...(voorvoegsel && { voorvoegsel }), geslachtsnaam }
}

test.each([
  ['Maria|van der|Wiel', 'M.|van der|Wieel'],
  ['Maria|van der|Wiel', 'Maria||van der Wiel'],
  ['Maria|van der|Wiel', 'MARIA|v/d|WIEL'],
  ['Maria|van der|Wiel', 'Maria||Wiel'],
  ['Maria Johanna||Wiel', 'M.J.||Wiel'],
  ['Maria Johanna||Wiel', 'MJ||Wiel'],
  ['Zoë||Çelik', 'Zoe||Celik'],
  ['Wijnand||Dijkstra', 'Wynand||Dykstra'],
  ['Carel||Kok', 'Karel||Cock'],
  ['Hanna||Janssen', 'Hana||Jansen'],
  ['Sjoerd|in ’t|Veld', "Sjoerd||In 't Veld"],
  ['Anna||Jansen-de Boer', 'Anna||Jansen de Boer'],
  ['Teun|Groot|Esselink', 'Teun||Groot Esselink'],
  ['IJsbrand||Bakker', 'IJ.||Bakker'],
  ['Wilhelmina||Haverkamp', 'Wilhelmnia||Haverkapm'],
])('%s and %s are spellings of one name', (a, b) => {
  expect(naamGelijkenis(naam(a), naam(b))).toBeGreaterThan(0)
})

test.each([
  ['Jan||Jansen', 'Joris||Jansen'],
  ['Tim||Jansen', 'Tom||Jansen'],
  ['Emma||Jansen', 'Emmy||Jansen'],
  ['Anna Maria||Jansen', 'Maria Anna||Jansen'],
  ['Maria||Wiel', 'J.||Wiel'],
  ['Maria Johanna||Wiel', 'M.A.||Wiel'],
  ['Jan||Bos', 'Jan||Vos'],
  ['Jan||Haverkamp', 'Jan||Groot Esselink'],
])('%s and %s are two names', (a, b) => {
  expect(naamGelijkenis(naam(a), naam(b))).toBe(0)
})

test('the same spelling is better evidence than a variant, and a given name better than an initial', () => {
  const bekend = naam('Marieke|van der|Wiel')
  const [gelijk, variant, voorletter] = ['Marieke|van der|Wiel', 'Mariekie|van der|Wiel', 'M.|van der|Wiel'].map(
    (text) => naamGelijkenis(bekend, naam(text)),
  ) as [number, number, number]
  expect(gelijk).toBeGreaterThan(variant)
  expect(variant).toBeGreaterThan(voorletter)
})

const woord = fc.string({
  unit: fc.constantFrom('a', 'e', 'i', 'j', 'k', 'c', 'n', 's', 'É', ' ', '.', '-'),
  minLength: 1,
  maxLength: 12,
})
const willekeurigeNaam = fc.record(
  { voornamen: woord, voorvoegsel: fc.constantFrom('van', 'de', 'van der', "'t"), geslachtsnaam: woord },
  { requiredKeys: ['voornamen', 'geslachtsnaam'] },
)

test('is the same in both directions', () => {
  fc.assert(fc.property(willekeurigeNaam, willekeurigeNaam, (a, b) => naamGelijkenis(a, b) === naamGelijkenis(b, a)))
})

test('every name with letters in it resembles itself', () => {
  const metLetters = willekeurigeNaam.filter(({ voornamen, geslachtsnaam }) =>
    [voornamen, geslachtsnaam].every((text) => /[a-zÉ]/.test(text)),
  )
  fc.assert(fc.property(metLetters, (a) => naamGelijkenis(a, a) > 0))
})
