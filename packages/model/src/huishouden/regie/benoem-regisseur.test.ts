import { expect, test } from 'vitest'
import { gezin, handeling, na } from '../../fixtures/gezin.ts'
import type { Opdracht } from '../opdrachten.ts'

const benoem = (naam: string, telefoonnummer?: string): Opdracht => ({
  soort: 'benoem-regisseur',
  aanwijzing: { medewerker: { naam, ...(telefoonnummer && { telefoonnummer }) } },
})
const later = { vandaag: '2026-12-01' }
const { huishouden } = na(gezin, benoem('Jan'), handeling('kontext'))

test('there is one regisseur, of the organisation that says so, since that day', () => {
  expect(huishouden.regisseur).toEqual({ organisatie: 'kontext', medewerker: { naam: 'Jan' }, sinds: '2026-11-22' })
  const ander = na(huishouden, benoem('Jan'), handeling('zorgbalans', later)).huishouden
  expect(ander.regisseur).toMatchObject({ organisatie: 'zorgbalans', sinds: '2026-12-01' })
  expect(na(huishouden, benoem('Piet'), handeling('kontext', later)).huishouden.regisseur).toMatchObject({
    medewerker: { naam: 'Piet' },
    sinds: '2026-12-01',
  })
})

test('the same worker again is no fact; under another number she is regisseur since the day she was', () => {
  expect(na(huishouden, benoem('Jan'), handeling('kontext', later)).feiten).toEqual([])
  expect(na(huishouden, benoem('Jan', '0235550000'), handeling('kontext', later)).huishouden.regisseur).toEqual({
    organisatie: 'kontext',
    medewerker: { naam: 'Jan', telefoonnummer: '0235550000' },
    sinds: '2026-11-22',
  })
})
