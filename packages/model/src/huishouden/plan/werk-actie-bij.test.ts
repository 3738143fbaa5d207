import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Opdracht } from '../opdrachten.ts'

const kontext = handeling('kontext')
const actie = { omschrijving: 'Bellen', organisatie: 'kontext', status: 'gepland' as const, datum: '2026-12-01' }
const metActie = naFeiten(gezin, [{ soort: 'actie-afgesproken', actieId: 'a-1', actie }])
const werkBij = (status: 'gepland' | 'uitgevoerd', datum?: string | null, actieId = 'a-1'): Opdracht => ({
  soort: 'werk-actie-bij',
  actieId,
  bijwerking: { status, ...(datum !== undefined && { datum }) },
})

test('a day that is left out stays, null takes it away', () => {
  const { acties } = na(metActie, werkBij('uitgevoerd'), kontext).huishouden
  expect(acties['a-1']).toEqual({ ...actie, status: 'uitgevoerd' })
  expect(na(metActie, werkBij('gepland', null), kontext).huishouden.acties['a-1']).not.toHaveProperty('datum')
  expect(na(metActie, werkBij('gepland', '2026-12-08'), kontext).huishouden.acties['a-1']?.datum).toBe('2026-12-08')
})

test('what is so already is no fact', () => {
  expect(na(metActie, werkBij('gepland'), kontext).feiten).toEqual([])
  expect(na(metActie, werkBij('gepland', '2026-12-01'), kontext).feiten).toEqual([])
})

test('an action that is not in the plan, and a day nobody can mean, are refused', () => {
  expect(decide(metActie, werkBij('gepland', null, 'a-2'), kontext)).toEqual({ weigering: 'actie-onbekend' })
  expect(decide(metActie, werkBij('gepland', '2062-12-01'), kontext)).toEqual({
    weigering: 'datum-onmogelijk',
    veld: 'datum',
  })
})

test('one without a day stays so when none is said', () => {
  const { datum: _, ...zonder } = actie
  const open = naFeiten(gezin, [{ soort: 'actie-afgesproken', actieId: 'a-1', actie: zonder }])
  expect(na(open, werkBij('gepland'), kontext).feiten).toEqual([])
  expect(na(open, werkBij('gepland', null), kontext).feiten).toEqual([])
  expect(na(open, werkBij('uitgevoerd'), kontext).huishouden.acties['a-1']).toEqual({ ...zonder, status: 'uitgevoerd' })
})
