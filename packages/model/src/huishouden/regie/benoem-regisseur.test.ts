import { expect, test } from 'vitest'
import { gezin, handeling, na } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Opdracht } from '../opdrachten.ts'

const benoem = (naam: string, telefoonnummer?: string): Opdracht => ({
  soort: 'benoem-regisseur',
  aanwijzing: { medewerker: { naam, ...(telefoonnummer && { telefoonnummer }) } },
})
const later = { vandaag: '2026-12-01' }
const { huishouden } = na(gezin, benoem('Jan'), handeling('kontext'))

test('there is one regisseur, of the organisation that says so, since that day', () => {
  expect(huishouden.regisseur).toEqual({ organisatie: 'kontext', medewerker: { naam: 'Jan' }, sinds: '2026-11-22' })
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

test('from another organisation only the municipality takes it, with a reason; where there is none anybody involved does', () => {
  const neem = (wie: string, reden?: string) => {
    const aanwijzing = { medewerker: { naam: 'Noor' }, ...(reden !== undefined && { reden }) }
    return decide(huishouden, { soort: 'benoem-regisseur', aanwijzing }, handeling(wie, later))
  }
  expect(neem('zorgbalans')).toEqual({ weigering: 'regie-bij-ander' })
  expect(neem('zorgbalans', 'Beter zo')).toEqual({ weigering: 'regie-bij-ander' })
  expect(neem('gemeente')).toEqual({ weigering: 'regie-bij-ander' })
  expect(neem('gemeente', 'Er gebeurt niets')).toMatchObject({
    feiten: [{ waardoor: 'doorzettingsmacht', reden: 'Er gebeurt niets', regisseur: { organisatie: 'gemeente' } }],
  })
  const weg: Opdracht = { soort: 'beeindig-betrokkenheid', betrokkene: 'kontext', reden: 'Klaar' }
  const zonder = na(huishouden, weg, handeling('kontext')).huishouden
  expect(na(zonder, benoem('Noor'), handeling('zorgbalans', later)).huishouden.regisseur).toMatchObject({
    organisatie: 'zorgbalans',
    sinds: '2026-12-01',
  })
})
