import { describe, expect, test } from 'vitest'
import { brengInVorm } from './in-vorm.ts'
import { volledigeNaam, type Naam } from './naam.ts'
import { NaamOpgave } from './opgave.ts'

function inVorm(naam: object) {
  const body = { naam: structuredClone(naam) }
  brengInVorm(body)
  return body.naam
}

describe('one name is one name, in whichever field it was written', () => {
  test.each([
    { voornamen: 'Ahmed', geslachtsnaam: '.' },
    { voornamen: '.', geslachtsnaam: 'Ahmed' },
    { voornamen: 'Ahmed', geslachtsnaam: '-' },
    { voornamen: '', geslachtsnaam: 'Ahmed' },
    { voornamen: ' Ahmed ' },
    { geslachtsnaam: 'Ahmed', voorvoegsel: '' },
    { geslachtsnaam: 'Ahmed', partner: { voorvoegsel: '', geslachtsnaam: '-' } },
  ])('%o', (naam) => {
    expect(inVorm(naam)).toEqual({ geslachtsnaam: 'Ahmed' })
    expect(inVorm(inVorm(naam))).toEqual({ geslachtsnaam: 'Ahmed' })
  })
})

describe('a name at the door', () => {
  test.each<Naam>([
    { geslachtsnaam: 'Abayomi' },
    { roepnaam: 'Wil' },
    { voorletters: 'W.', geslachtsnaam: 'Groot Esselink' },
    { nogGeenNaam: true },
    { nogGeenNaam: true, partner: { geslachtsnaam: 'Bakker' } },
    { voornamen: 'Juan', voorvoegsel: 'de la Cruz y', geslachtsnaam: 'Ortega' },
    { voornamen: 'Els', geslachtsnaam: 'Visser', partner: { geslachtsnaam: 'Bakker' }, naamgebruik: 'partner-eigen' },
  ])('%o is one', (naam) => {
    expect(NaamOpgave.safeParse(inVorm(naam)).success).toBe(true)
    expect(inVorm(naam)).toEqual(naam)
  })
  test.each([
    {},
    { voornamen: '-', geslachtsnaam: '-' },
    { voorvoegsel: 'van' },
    { nogGeenNaam: true, roepnaam: 'Wil' },
    { geslachtsnaam: 'Visser', naamgebruik: 'partner' },
    { geslachtsnaam: 'Vis\u0085ser' },
  ])('%o is none', (naam) => {
    expect(NaamOpgave.safeParse(inVorm(naam)).success).toBe(false)
  })
})

test('the dot of the BRP says that nobody knows the name', () => {
  expect(inVorm({ voornamen: '', geslachtsnaam: '.' })).toEqual({ nogGeenNaam: true })
})

test.each<[Naam, string]>([
  [{ voornamen: 'Wilma', geslachtsnaam: 'Groot Esselink' }, 'Wilma Groot Esselink'],
  [
    { roepnaam: 'Wil', voornamen: 'Wilhelmina', voorvoegsel: 'van', geslachtsnaam: 'Deursen' },
    'Wilhelmina van Deursen',
  ],
  [{ geslachtsnaam: 'Abayomi' }, 'Abayomi'],
  [{ roepnaam: 'Wil' }, 'Wil'],
  [{ nogGeenNaam: true }, 'nog geen naam'],
])('%o is written as %s', (naam, regel) => {
  expect(volledigeNaam(naam)).toBe(regel)
})
