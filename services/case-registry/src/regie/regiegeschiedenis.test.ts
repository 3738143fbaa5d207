import { inrichting } from '@wijkhub/builders'
import { evolve, leegHuishouden, maakDoelbinding, type Feit, type Huishouden } from '@wijkhub/model'
import { expect, test } from 'vitest'
import { regiegeschiedenis } from './regiegeschiedenis.ts'

const betrokken = (organisatie: string, sinds: string): Feit => ({
  soort: 'betrokkenheid-ontstaan',
  betrokkenheidId: `b-${organisatie}`,
  betrokkenheid: { organisatie, medewerker: { naam: 'Werker' }, sinds },
})
const benoemd = (organisatie: string, naam: string, sinds: string, meer: object = {}): Feit => ({
  soort: 'regisseur-benoemd',
  regisseur: { organisatie, medewerker: { naam }, sinds },
  ...meer,
})
const gegevens: Feit[] = [
  betrokken('kontext', '2026-01-01'),
  betrokken('dock', '2026-03-15'),
  benoemd('kontext', 'Jan', '2026-01-02'),
  {
    soort: 'regisseur-benoemd',
    regisseur: {
      organisatie: 'kontext',
      medewerker: { naam: 'Jan', telefoonnummer: '0235550000' },
      sinds: '2026-01-02',
    },
  },
  benoemd('kontext', 'Piet', '2026-03-01', { waardoor: 'vertrek', reden: 'Andere baan' }),
  benoemd('dock', 'Sam', '2026-05-01', { waardoor: 'aanbod' }),
]
const feiten = gegevens.map((feit) => ({ gegevens: feit, op: '2026-05-02T10:00:00Z' }))
const nu = gegevens.reduce<Huishouden>(evolve, leegHuishouden)
const lees = (organisatie: string, { doelbinding } = inrichting, van = feiten) =>
  regiegeschiedenis(nu, van, { organisatie, doelbinding, beheer: false, op: '2026-06-01T10:00:00Z' })
const jan = { organisatie: 'kontext', naam: 'Jan', sinds: '2026-01-02', tot: '2026-03-01' }
const piet = { organisatie: 'kontext', naam: 'Piet', sinds: '2026-03-01', tot: '2026-05-01', waardoor: 'vertrek' }
const sam = { organisatie: 'dock', naam: 'Sam', sinds: '2026-05-01', waardoor: 'aanbod' }

test('who decides reads who was regisseur and why; under another number she is the same', () => {
  expect(lees('dock')).toEqual([jan, { ...piet, reden: 'Andere baan' }, sam])
})

test('another who is involved reads from the day she came, and never why', () => {
  expect(lees('kontext')).toEqual([jan, piet, sam])
  const later = gegevens.map((feit) => (feit === gegevens[0] ? betrokken('kontext', '2026-04-01') : feit))
  const toen = later.reduce<Huishouden>(evolve, leegHuishouden)
  const door = {
    organisatie: 'kontext',
    doelbinding: inrichting.doelbinding,
    beheer: false,
    op: '2026-06-01T10:00:00Z',
  }
  expect(regiegeschiedenis(toen, feiten, door)).toEqual([piet, sam])
})

test('who is not involved, or may not read who the regisseur is, hears nothing', () => {
  expect(lees('shdh')).toBeUndefined()
  expect(lees('niemand')).toBeUndefined()
  const regels = inrichting.doelbinding.regels.map((regel) => ({
    ...regel,
    velden: regel.velden.filter((pad) => !pad.startsWith('regisseur')),
  }))
  expect(lees('kontext', { ...inrichting, doelbinding: maakDoelbinding(regels) })).toBeUndefined()
})

test('where a merge is undone there is none again, until the next', () => {
  const op = '2026-02-01T10:00:00Z'
  const ongedaan: Feit = {
    soort: 'samenvoeging-ongedaan',
    ingreepId: 'i',
    door: 'gemeente',
    op,
    na: { regisseur: null },
  }
  const met = [...feiten.slice(0, 3), { gegevens: ongedaan, op }, feiten[5]!]
  expect(lees('dock', inrichting, met)).toEqual([{ ...jan, tot: '2026-02-01' }, sam])
})
