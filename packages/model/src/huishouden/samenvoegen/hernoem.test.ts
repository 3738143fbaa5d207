import { expect, test } from 'vitest'
import { gezin } from '../../fixtures/gezin.ts'
import { hernoem, inwonersIn, metHuidigeIds } from './hernoem.ts'

test('everything her id stands in has her other id: as a value, in a list once, as a key', () => {
  const waarde = { wie: 'a', alle: ['b', 'a', 'c'], per: { a: { inwonerId: 'a' } }, niets: null, dag: 3 }
  expect(hernoem(waarde, 'a', 'b')).toEqual({
    wie: 'b',
    alle: ['b', 'c'],
    per: { b: { inwonerId: 'b' } },
    niets: null,
    dag: 3,
  })
  expect(hernoem({ alle: ['b', 'b', 'c'] }, 'a', 'z')).toEqual({ alle: ['b', 'b', 'c'] })
})

test('what the registry found out itself stays the Map or the Set it is', () => {
  const gevonden = { herkend: new Map([['p1', 'a']]), betwist: new Set(['p1']) }
  expect(hernoem(gevonden, 'a', 'b')).toEqual(gevonden)
})

test('an earlier id means her, unless somebody has it here', () => {
  const huishouden = { ...gezin, verenigd: { vroeger: { behouden: 'moeder' }, zoon: { behouden: 'dochter' } } }
  expect(metHuidigeIds(huishouden, { inwonerId: 'vroeger', ook: 'zoon' })).toEqual({ inwonerId: 'moeder', ook: 'zoon' })
})

test('who is named, each once, and only where a resident is named', () => {
  expect(inwonersIn({ inwonerId: 'a', rij: { inwonerIds: ['b', 'a'] }, doelId: 'd' })).toEqual(['a', 'b'])
})
