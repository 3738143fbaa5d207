import { expect, test } from 'vitest'
import { drieweg } from './drieweg.ts'

test('what was not said since is what it was, what was said since stays', () => {
  expect(drieweg('a', 'b', 'b')).toBe('a')
  expect(drieweg(undefined, 'b', 'b')).toBeUndefined()
  expect(drieweg('a', 'b', 'c')).toBe('c')
  expect(drieweg('a', 'a', 'c')).toBe('c')
  expect(drieweg('a', null, undefined)).toBe('a')
})

test('a row field by field: one that was taken away since stays away', () => {
  const na = { naam: 'B', telefoon: '2', mail: 'b' }
  expect(drieweg({ naam: 'A', telefoon: '1' }, na, { naam: 'B', telefoon: '3', nieuw: true })).toEqual({
    naam: 'A',
    telefoon: '3',
    nieuw: true,
  })
  expect(drieweg({ naam: 'A', telefoon: '1' }, na, { naam: 'B', mail: 'b' })).toEqual({ naam: 'A' })
})

test('a list by what is in it: what the change added goes, what was added since stays, what was taken away since does not come back', () => {
  expect(drieweg(['a', 'b'], ['a', 'b', 'c'], ['a', 'b', 'c', 'd'])).toEqual(['a', 'b', 'd'])
  expect(drieweg(['a', 'b'], ['a', 'b', 'c'], ['b', 'c'])).toEqual(['b'])
  // What the change took away is there again, also beside what was said since.
  expect(drieweg(['a', 'b'], ['b'], ['b', 'd'])).toEqual(['a', 'b', 'd'])
  expect(drieweg(['a'], ['a', { wie: 'b' }], ['a', { wie: 'b' }, { wie: 'c' }])).toEqual(['a', { wie: 'c' }])
})

test('a list that became something else is what it is now', () => {
  expect(drieweg(['a'], ['a', 'b'], { a: 1 })).toEqual({ a: 1 })
  expect(drieweg(['a'], { a: 1 }, ['a', 'b'])).toEqual(['a', 'b'])
})

test('a list that was not there before the change is what was added to it since', () => {
  expect(drieweg(undefined, ['a'], ['a', 'b'])).toEqual(['b'])
  expect(drieweg(null, ['a'], ['a'])).toBeNull()
})
