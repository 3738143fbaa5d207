import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { InrichtingBestand } from './bestand.ts'
import { maakInrichting, type Inrichting } from './maak-inrichting.ts'
import { foutenInClients } from './controleer-clients.ts'

const haarlem = readFileSync(resolve(import.meta.dirname, '../../../inrichting/haarlem.yaml'), 'utf8')
const kontext = { naam: 'Kontext' }
const dock = { naam: 'Dock' }
const partners = { cjg: { naam: 'CJG', dienst: 'cjg-bridge', clients: ['cjg-dossier'] } }

test('a program is of one party, whichever of the two it is', () => {
  const fouten = foutenInClients({
    organisaties: {
      kontext: { ...kontext, clients: ['regas', 'regas-nacht'] },
      dock: { ...dock, clients: ['dock', 'regas'] },
      shdh: { ...dock, clients: ['cjg-dossier'] },
    },
    partners,
  })
  expect(fouten.map(({ pad }) => pad)).toEqual(['organisaties/dock/clients/1', 'organisaties/shdh/clients/0'])
})

test('who names no program has no fault, and every program of its own is none', () => {
  expect(foutenInClients({ organisaties: { kontext, dock: { ...dock, clients: ['dock'] } }, partners })).toEqual([])
})

test('a program of a partner or an organisation is theirs, and a name that every object has is of nobody', () => {
  const bestand = parse(haarlem) as InrichtingBestand
  bestand.organisaties['kontext']!.clients = ['regas-1', 'regas-2']
  bestand.partners['cjg']!.clients = ['cjg-dossier']
  const { partijVanClient } = (maakInrichting(bestand) as { inrichting: Inrichting }).inrichting
  expect(['regas-2', 'cjg-dossier', 'kontext', 'constructor'].map(partijVanClient)).toEqual([
    'kontext',
    'cjg',
    undefined,
    undefined,
  ])
  bestand.organisaties['dock']!.clients = ['cjg-dossier']
  expect(maakInrichting(bestand)).toEqual({
    fouten: [{ pad: 'organisaties/dock/clients/0', fout: 'cjg-dossier staat er al; een programma is van één partij' }],
  })
})

test('an OIN is of one party', () => {
  const oin = '00000001123456789000'
  const fouten = foutenInClients({ organisaties: { kontext: { ...kontext, oin }, dock: { ...dock, oin } }, partners })
  expect(fouten.map(({ pad }) => pad)).toEqual(['organisaties/dock/oin'])
})

const openbaar = { kty: 'EC', crv: 'P-256', x: 'x', y: 'y', kid: '1' }

test.each<[string, object, string[]]>([
  ['kop', { hoe: 'kop' }, []],
  ['a signature and its keys', { hoe: 'ondertekend', jwks: { keys: [openbaar] } }, []],
  ['a signature without keys', { hoe: 'ondertekend' }, ['jwks hoort bij ondertekend, en daar alleen bij']],
  [
    'keys without a signature',
    { hoe: 'kop', jwks: { keys: [openbaar] } },
    ['jwks hoort bij ondertekend, en daar alleen bij'],
  ],
  ['nobody, and that obliged', { hoe: 'geen', verplicht: true }, ['wie niemand noemt kan daartoe niet verplicht zijn']],
  [
    'a private key in a file that many read',
    { hoe: 'ondertekend', jwks: { keys: [{ ...openbaar, d: 'geheim' }] } },
    ['is een geheime sleutel; hier hoort alleen de openbare'],
  ],
])('how an organisation says which worker it is: %s', (_, medewerker, fouten) => {
  const bestand = parse(haarlem) as InrichtingBestand
  Object.assign(bestand.organisaties['dock']!, { medewerker })
  const gemaakt = maakInrichting(bestand)
  expect('fouten' in gemaakt ? gemaakt.fouten.map(({ fout }) => fout) : []).toEqual(fouten)
})

test('what a party is bound to is its own, and of nobody there is nothing is asked', () => {
  const bestand = parse(haarlem) as InrichtingBestand
  Object.assign(bestand.partners['cjg']!, { binding: 'certificaat', oin: '00000001123456789000' })
  const { aansluitingVan } = (maakInrichting(bestand) as { inrichting: Inrichting }).inrichting
  expect(aansluitingVan('cjg')).toMatchObject({ binding: 'certificaat', oin: '00000001123456789000' })
  expect(aansluitingVan('kontext').binding).toBe('geen')
  expect(aansluitingVan('constructor').binding).toBe('geen')
})
