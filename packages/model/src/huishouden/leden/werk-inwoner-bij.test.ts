import { expect, test } from 'vitest'
import { gezin, handeling, na } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Opdracht } from '../opdrachten.ts'

const kontext = handeling('kontext')
const werkBij = (bijwerking: { telefoonnummer?: string | null }, inwonerId = 'moeder'): Opdracht => ({
  soort: 'werk-inwoner-bij',
  inwonerId,
  bijwerking,
})

test('only what differs is a fact; the same number in another notation is the same number; null takes it away', () => {
  const { huishouden } = na(gezin, werkBij({ telefoonnummer: '0612345678' }), kontext)
  expect(huishouden.inwoners['moeder']?.telefoonnummer).toBe('0612345678')
  expect(na(huishouden, werkBij({ telefoonnummer: '+31612345678' }), kontext).feiten).toEqual([])
  expect(na(huishouden, werkBij({}), kontext).feiten).toEqual([])
  const zonder = na(huishouden, werkBij({ telefoonnummer: null }), kontext).huishouden
  expect(zonder.inwoners['moeder']).toEqual(gezin.inwoners['moeder'])
  expect(na(zonder, werkBij({ telefoonnummer: null }), kontext).feiten).toEqual([])
})

test('of who is no member nothing is changed', () => {
  expect(decide(gezin, werkBij({ telefoonnummer: '0612345678' }, 'buurvrouw'), kontext)).toEqual({
    weigering: 'inwoner-onbekend',
    veld: 'inwonerId',
  })
})
