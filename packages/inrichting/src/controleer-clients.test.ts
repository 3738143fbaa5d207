import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import type { InrichtingBestand } from './bestand.ts'
import { maakInrichting, type Inrichting } from './maak-inrichting.ts'
import { foutenInClients } from './controleer-clients.ts'

const kontext = { naam: 'Kontext' }
const partners = { cjg: { naam: 'CJG', dienst: 'cjg-bridge', clients: ['cjg-dossier'] } }

test('a program is of one party, whichever of the two it is', () => {
  const fouten = foutenInClients({
    organisaties: {
      kontext: { ...kontext, clients: ['regas', 'regas-nacht'] },
      dock: { naam: 'Dock', clients: ['dock', 'regas'] },
      shdh: { naam: 'SHDH', clients: ['cjg-dossier'] },
    },
    partners,
  })
  expect(fouten.map(({ pad }) => pad)).toEqual(['organisaties/dock/clients/1', 'organisaties/shdh/clients/0'])
})

test('who names no program has no fault, and every program of its own is none', () => {
  expect(foutenInClients({ organisaties: { kontext, dock: { naam: 'Dock', clients: ['dock'] } }, partners })).toEqual(
    [],
  )
})

test('a program of a partner or an organisation is theirs, and a name that every object has is of nobody', () => {
  const haarlem = readFileSync(resolve(import.meta.dirname, '../../../inrichting/haarlem.yaml'), 'utf8')
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
