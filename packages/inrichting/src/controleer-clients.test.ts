import { expect, test } from 'vitest'
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
