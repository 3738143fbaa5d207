import { expect, test } from 'vitest'
import { wiePastBij } from './past-bij.ts'
import { isGenoeg, sleutelsVan, type Zoekopdracht } from './zoekopdracht.ts'

const anna = { naam: { voornamen: 'Anna', geslachtsnaam: 'Verzonnen' }, geboortedatum: '1990-05-05', bsn: '999999357' }
const weg = { naam: { voornamen: 'Bert', geslachtsnaam: 'Bedacht' }, vertrokken: { per: '2026-01-01' } }
const adres = { straatnaam: 'Straat', huisnummer: 3, postcode: '2035AA' }
const document = { huishoudenId: 'h', adres, inwoners: { a: anna, b: weg, c: {} } }
const vindt = (zoek: Partial<Zoekopdracht>, waarin: object = document) =>
  wiePastBij(waarin as never, { doel: 'hulpvraag', ...zoek })

test('by all that was said, in another spelling too', () => {
  expect(vindt({ naam: { geslachtsnaam: 'Versonnen' }, geboortedatum: '1990-05-05' })).toEqual(['a'])
  expect(vindt({ naam: { voornamen: 'Anja', geslachtsnaam: 'Verzonnen' }, postcode: '2035AA' })).toEqual(['a'])
  expect(vindt({ naam: { voornamen: 'Bea', geslachtsnaam: 'Verzonnen' }, postcode: '2035AA' })).toEqual([])
  expect(vindt({ naam: { geslachtsnaam: 'Anders' }, geboortedatum: '1990-05-05' })).toEqual([])
  expect(vindt({ naam: { geslachtsnaam: 'Verzonnen' }, geboortedatum: '1990-05-06' })).toEqual([])
  expect(vindt({ bsn: '999999357' })).toEqual(['a'])
  expect(vindt({ bsn: '999999369' })).toEqual([])
})

test('by the address the document says: not of who moved out, and by a secret one of nobody', () => {
  const deur = { postcode: '2035AA', huisnummer: 3 }
  expect(vindt(deur)).toEqual(['a', 'c'])
  expect(vindt({ ...deur, huisnummer: 4 })).toEqual([])
  expect(vindt(deur, { ...document, adres: { geheim: true } })).toEqual([])
  const elders = { ...document, inwoners: { b: { ...weg, adres: { ...adres, huisnummer: 9 } } } }
  expect(vindt({ ...deur, huisnummer: 9 }, elders)).toEqual(['b'])
  expect(vindt(deur, { huishoudenId: 'h' })).toEqual([])
})

test('a search is by enough to tell people apart, and of what it was by only the kinds are kept', () => {
  const genoeg = (zoek: object) => isGenoeg({ doel: 'hulpvraag', ...zoek })
  const naam = { geslachtsnaam: 'Verzonnen' }
  expect(
    [{ bsn: '9' }, { naam, geboortedatum: 'x' }, { naam, postcode: 'x' }, { postcode: 'x', huisnummer: 1 }].map(genoeg),
  ).toEqual([true, true, true, true])
  expect([{}, { naam }, { geboortedatum: 'x' }, { postcode: 'x' }, { huisnummer: 1 }].map(genoeg)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ])
  expect(sleutelsVan({ doel: 'hulpvraag', naam, postcode: '2035AA' })).toEqual(['naam', 'postcode'])
})
