import { expect, test } from 'vitest'
import { gezin, handeling, na } from '../../fixtures/gezin.ts'
import type { Opdracht } from '../opdrachten.ts'

const kontext = handeling('kontext')
const werker = { naam: 'Werker' }
const piet = { naam: 'Piet', telefoonnummer: '0235550000' }
const draagOver = (van = werker, aan: { naam: string } = piet): Opdracht => ({
  soort: 'draag-over',
  van,
  overdracht: { aan, reden: 'Andere baan' },
})
const regisseur = na(gezin, { soort: 'benoem-regisseur', aanwijzing: { medewerker: werker } }, kontext).huishouden

test('a colleague takes her place in all she was here, in one', () => {
  const aanbod = {
    aan: { organisatie: 'kontext', medewerker: { naam: 'Kim' } },
    uiterlijk: '2026-12-01',
    reden: 'Druk',
  }
  const terugval = { organisatie: 'kontext', medewerker: werker }
  const aangeboden = na(regisseur, { soort: 'bied-regie-aan', aanbod: { ...aanbod, terugval } }, kontext).huishouden
  const { huishouden, feiten } = na(aangeboden, draagOver(), kontext)
  expect(feiten.map(({ soort }) => soort)).toEqual(['regisseur-benoemd', 'betrokkenheid-gewijzigd', 'regie-aangeboden'])
  expect(huishouden.regisseur).toEqual({ organisatie: 'kontext', medewerker: piet, sinds: '2026-11-22' })
  expect(huishouden.betrokkenheden['betrokken-kontext']!.medewerker).toEqual(piet)
  expect(huishouden.regieaanbod).toMatchObject({ aan: aanbod.aan, terugval: { medewerker: piet } })
  expect(na(huishouden, draagOver(), kontext).feiten).toEqual([])
  const aanKim = na(aangeboden, draagOver({ naam: 'Kim' }), kontext).huishouden
  expect(aanKim.regieaanbod).toMatchObject({ aan: { medewerker: piet }, terugval })
})

test('where she is nothing nothing changes, and of another organisation nobody is touched', () => {
  expect(na(regisseur, draagOver({ naam: 'Niemand' }), kontext).feiten).toEqual([])
  expect(na(regisseur, draagOver(werker, werker), kontext).feiten).toEqual([])
  const anders = na(regisseur, draagOver(), handeling('zorgbalans')).huishouden
  expect(anders.regisseur).toEqual(regisseur.regisseur)
  expect(anders.betrokkenheden['betrokken-zorgbalans']!.medewerker).toEqual(piet)
})
