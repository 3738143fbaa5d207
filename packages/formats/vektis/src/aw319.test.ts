import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { standaardenMap, zonderStandaarden } from '@wijkhub/builders'
import { describe, expect, test } from 'vitest'
import { officieelBlad } from './fixtures/officieel-blad.ts'
import { latin1Tekst } from './latin1-tekst.ts'
import { leesBestand } from './lees-bestand.ts'
import { recordlayout, recordlengte, rubriekenVan, type RecordSoort } from './recordlayout.ts'
import { schrijfBestand } from './schrijf-bestand.ts'

// Sorted: JavaScript puts the names 98 and 99 before 01.
const soorten = Object.keys(recordlayout).toSorted() as RecordSoort[]

test.each(soorten)('record %s fills its 310 positions exactly', (soort) => {
  expect(rubriekenVan(soort).reduce((som, [, , lengte]) => som + lengte, 0)).toBe(recordlengte)
})

describe.skipIf(!standaardenMap)(`against the official sheet${standaardenMap ? '' : ` (${zonderStandaarden})`}`, () => {
  test('every field has the number, type, length and position of the sheet', () => {
    const eigen = soorten.flatMap((record) => {
      let positie = 0
      return rubriekenVan(record).map(([rubriek, type, lengte]) => {
        const begin = positie + 1
        positie += lengte
        return { record, rubriek, type, lengte, begin, eind: positie }
      })
    })
    expect(eigen).toEqual(officieelBlad().map(({ regex: _, ...rubriek }) => rubriek))
  })

  test('the reader cuts the example file of the sheet where its fields are', () => {
    const bestand = readFileSync(
      join(standaardenMap!, 'vektis/voorbeelden/aw319-wijkverpleging-synthetisch.txt'),
      'latin1',
    )
    const records = leesBestand(bestand)
    expect(records.map(({ soort }) => soort)).toEqual(['01', '02', '04', '99'])
    expect(records[0]!.rubrieken).toMatchObject({ '0102': '428', '0116': 'FACT2026-001', '0119': 'EUR' })
    expect(records[2]!.rubrieken).toMatchObject({
      '0403': '999990019',
      '0416': '065',
      '0429': '00060000',
      '0430': 'D',
      '0431': 'VB-0001'.padEnd(20),
    })
    expect(records[3]!.rubrieken).toMatchObject({ '9907': '00000060000' })
  })
})

test('a value that does not fit its field is refused, never cut off', () => {
  expect(() => schrijfBestand([['04', { '0418': 12345 }]])).toThrow('0418')
  expect(() => schrijfBestand([['02', { '0210': 'Łukasz' }]])).toThrow('0210')
  expect(() => schrijfBestand([['02', { '0401': '04' }]])).toThrow('0401')
})

test('what is not an AW319 file is not read as one', () => {
  expect(() => leesBestand('04 kort')).toThrow('CR/LF')
  expect(() => leesBestand('04 kort\r\n')).toThrow('7 positions')
  expect(() => leesBestand(`05${' '.repeat(308)}\r\n`)).toThrow('unknown')
})

test.each([
  ['José Müller', 'José Müller'],
  ['Şahin Wałęsa', 'Sahin Walesa'],
  ['Œuvre d’Or', "OEuvre d'Or"],
  ['李', '?'],
])('%s is written in the characters of ISO 8859-1 as %s', (tekst, verwacht) => {
  expect(latin1Tekst(tekst)).toBe(verwacht)
})
