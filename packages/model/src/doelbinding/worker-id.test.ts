import { doelbinding } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { gezin, naFeiten } from '../fixtures/gezin.ts'
import { project } from './project.ts'

const medewerkerId = '00000000-0000-4000-8000-00000000beef'
const geregeld = naFeiten(gezin, [
  {
    soort: 'regisseur-benoemd',
    regisseur: {
      organisatie: 'kontext',
      medewerker: { medewerkerId, naam: 'Jan', functie: 'Maatschappelijk werker' },
      sinds: '2026-11-22',
    },
  },
])

test('who the regisseur is in the register is for organisations: every partner system knows her by name', () => {
  for (const regel of doelbinding.regels) {
    const velden = [...regel.velden, 'regisseur', 'betrokkenheden.*']
    const document = project(geregeld, { ...regel, velden }, doelbinding, '2026-11-22T10:00:00Z')
    if (!document) continue
    if (regel.soort === 'systeem') expect(JSON.stringify(document)).not.toContain(medewerkerId)
    else expect(document.regisseur?.medewerker).toMatchObject({ medewerkerId, naam: 'Jan' })
  }
})
