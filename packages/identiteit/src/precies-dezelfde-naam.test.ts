import { expect, test } from 'vitest'
import { preciesDezelfdeNaam } from './precies-dezelfde-naam.ts'

const iemand = { voornamen: 'Sanne Maria', geslachtsnaam: 'Bos' }

test.each([
  [
    'an accent, a capital and a prefix in the wrong field',
    iemand,
    { voornamen: 'SANNE MARÍA', geslachtsnaam: 'de Bos' },
  ],
  ['one name, in either field', { voornamen: 'Madonna' }, { geslachtsnaam: 'Madonna' }],
])('the very same name: %s', (_, a, b) => {
  expect(preciesDezelfdeNaam(a, b)).toBe(true)
  expect(preciesDezelfdeNaam(b, a)).toBe(true)
})

test.each([
  ['another next name', { voornamen: 'Sanne Anna', geslachtsnaam: 'Bos' }],
  ['fewer names', { voornamen: 'Sanne', geslachtsnaam: 'Bos' }],
  ['a next name known by its initial', { voornamen: 'Sanne M.', geslachtsnaam: 'Bos' }],
  ['a sound alike', { voornamen: 'Sanne Maria', geslachtsnaam: 'Bosch' }],
  ['no surname', { voornamen: 'Sanne Maria' }],
  ['initials', { voornamen: 'S.M.', geslachtsnaam: 'Bos' }],
])('not the very same name: %s', (_, ander) => {
  expect(preciesDezelfdeNaam(iemand, ander)).toBe(false)
  expect(preciesDezelfdeNaam(ander, iemand)).toBe(false)
})

test('initials are nobody in particular, and neither is a name that is not there', () => {
  expect(
    preciesDezelfdeNaam({ voornamen: 'S.', geslachtsnaam: 'Bos' }, { voornamen: 'S.', geslachtsnaam: 'Bos' }),
  ).toBe(false)
  expect(preciesDezelfdeNaam({ geslachtsnaam: '.' }, { geslachtsnaam: '-' })).toBe(false)
})
