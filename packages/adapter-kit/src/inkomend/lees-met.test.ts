import { expect, test } from 'vitest'
import { z } from 'zod'
import { leesMet } from './lees-met.ts'

const Schema = z.strictObject({ naam: z.string(), regels: z.array(z.object({ 'a/b~c': z.int() })) })
const ongeldig = { foutcode: 'ongeldig-boek', reden: 'Geen boek' }

test('JSON of the schema is its value', () => {
  expect(leesMet(Schema, '{"naam":"x","regels":[{"a/b~c":1}]}', ongeldig)).toEqual({
    waarde: { naam: 'x', regels: [{ 'a/b~c': 1 }] },
  })
})

test('what is no JSON is said to be none', () => {
  expect(leesMet(Schema, '{', ongeldig)).toMatchObject({ foutcode: 'geen-json' })
})

test('every fault comes at once, by its JSON pointer, under the code of the partner', () => {
  expect(leesMet(Schema, '{"naam":1,"regels":[{"a/b~c":"1"}]}', ongeldig)).toMatchObject({
    ...ongeldig,
    velden: [{ veld: '/naam' }, { veld: '/regels/0/a~1b~0c' }],
  })
})
