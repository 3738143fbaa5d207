import type { Onleesbaar } from '@wijkhub/adapter-kit'
import { fouten as xsdFouten, standaardenMap } from '@wijkhub/builders'
import { describe, expect, test } from 'vitest'
import { leesGgkBericht } from './ggk-bericht.ts'
import { adapter, afzender, ggkEnvelop, jw305, vasteOmgeving } from '../fixtures/berichten.ts'
import { start } from '../fixtures/zorgstart.ts'

/** Breaks one thing at a time; our own level 1 must refuse exactly what the official schema refuses. */
const kapot: [string, (xml: string) => string][] = [
  ['a missing Begindatum', (xml) => xml.replace(/<jw305:Begindatum>.*?<\/jw305:Begindatum>/, '')],
  [
    'elements in the wrong order',
    (xml) =>
      xml.replace(
        /(<jw305:Begindatum>.*?<\/jw305:Begindatum>)(<jw305:StatusAanlevering>.*?<\/jw305:StatusAanlevering>)/,
        '$2$1',
      ),
  ],
  ['a date with a time zone', (xml) => xml.replace('2026-12-01<', '2026-12-01Z<')],
  ['a day that does not exist', (xml) => xml.replace('2026-12-01<', '2026-02-30<')],
  ['an AGB code of nine digits', (xml) => xml.replace('98765432', '987654321')],
  ['another BerichtVersie', (xml) => xml.replace('Versie>3<', 'Versie>2<')],
  ['a child in the wrong namespace', (xml) => xml.replaceAll('ijw:Datum>', 'jw305:Datum>')],
  [
    'an unknown element',
    (xml) => xml.replace('<jw305:StartProducten>', '<jw305:Extra>1</jw305:Extra><jw305:StartProducten>'),
  ],
  ['an Identificatie of thirteen characters', (xml) => xml.replace('305000000001', '3050000000012')],
  ['no StartProduct', (xml) => xml.replace(/<jw305:StartProduct>.*<\/jw305:StartProduct>/, '')],
  [
    'a product category that does not exist',
    (xml) =>
      xml.replace(
        '<jw305:Begindatum>',
        '<jw305:Product><ijw:Categorie>39</ijw:Categorie></jw305:Product><jw305:Begindatum>',
      ),
  ],
]
const heel: [string, (xml: string) => string][] = [
  ['spaces around a number', (xml) => xml.replace('>39200017<', '> 39200017 <')],
  [
    'all optional fields',
    (xml) =>
      xml.replace(
        '<jw305:Begindatum>',
        '<jw305:Product><ijw:Categorie>45</ijw:Categorie><ijw:Code>45A04</ijw:Code></jw305:Product><jw305:ToewijzingIngangsdatum>2026-12-01</jw305:ToewijzingIngangsdatum><jw305:Begindatum>',
      ),
  ],
]

describe('control level 1', () => {
  test.each(kapot)('%s gets a Fo01 with StUF055 that names the element', (_, breek) => {
    const xml = breek(jw305([start]))
    if (standaardenMap) expect(xsdFouten(xml, 'ijw/xsd/JW305.xsd')).not.toEqual([])
    const fout = leesGgkBericht(afzender, ggkEnvelop('JW305', xml)) as Onleesbaar
    expect(fout).toMatchObject({
      foutcode: 'StUF055',
      kenmerk: '7c0f7b90-5c69-41e5-a837-0800200c9a66',
      functie: 'JW305-00040003',
    })
    expect(fout.velden!.length).toBeGreaterThan(0)
    const antwoord = adapter.inkomend[0]!.antwoord!({ soort: 'onleesbaar', fout }, vasteOmgeving())
    expect(antwoord.status).toBe(400)
    expect(antwoord.inhoud).toContain('<StUF:code>StUF055</StUF:code>')
  })

  test.each(heel)('accepts %s', (_, maak) => {
    const xml = maak(jw305([start]))
    if (standaardenMap) expect(xsdFouten(xml, 'ijw/xsd/JW305.xsd')).toEqual([])
    expect(leesGgkBericht(afzender, ggkEnvelop('JW305', xml))).toHaveProperty('bericht')
  })

  test.each([
    ['no XML', 'geen xml', 'xml-ongeldig'],
    ['an entity', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'xml-dtd'],
    ['another root', '<a/>', 'StUF055'],
    ['another municipality', ggkEnvelop('JW305', jw305([start])).replace('>0392<', '>0384<'), 'StUF055'],
    [
      'a reference that is no UUID version 4',
      ggkEnvelop('JW305', jw305([start])).replace('-41e5-', '-11e5-'),
      'StUF055',
    ],
    ['a message nobody may send us', ggkEnvelop('JW301', jw305([start])), 'StUF055'],
    ['a JW307 with something else inside', ggkEnvelop('JW307', jw305([start])), 'StUF055'],
    [
      'payload that is no base64',
      ggkEnvelop('JW305', jw305([start])).replace('xmlBestand>P', 'xmlBestand>!'),
      'StUF055',
    ],
  ])('refuses %s', (_, ruw, foutcode) => {
    expect(leesGgkBericht(afzender, ruw)).toMatchObject({ foutcode })
  })
})

describe('a message that is not processed yet', () => {
  test.each(['JW307', 'JW315', 'JW317', 'JW323'])(
    '%s is not called invalid: kept for a person, and its sender knows',
    (soort) => {
      const inhoud = `<m:Bericht xmlns:m="http://www.istandaarden.nl/ijw/3_2/${soort.toLowerCase()}/schema"><m:Header/></m:Bericht>`
      const fout = leesGgkBericht(afzender, ggkEnvelop(soort, inhoud)) as Onleesbaar
      const { inhoud: fo01, status } = adapter.inkomend[0]!.antwoord!({ soort: 'onleesbaar', fout }, vasteOmgeving())
      expect(status).toBe(400)
      expect(fo01).toContain('<StUF:code>IB004</StUF:code>')
      expect(fo01).toContain('een medewerker ziet het')
      expect(fout).toMatchObject({ foutcode: 'functie-niet-verwerkt', voorMens: true })
    },
  )
})

test('J11: a message as large as the GGk takes is read, however many tags are in it', () => {
  const inhoud = `<m:Bericht xmlns:m="http://www.istandaarden.nl/ijw/3_2/jw323/schema">${'<m:A/>'.repeat(500_000)}</m:Bericht>`
  expect(leesGgkBericht(afzender, ggkEnvelop('JW323', inhoud))).toMatchObject({ foutcode: 'functie-niet-verwerkt' })
})
