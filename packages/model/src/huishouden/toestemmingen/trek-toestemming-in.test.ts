import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Feit } from '../feiten.ts'

const gegeven = (toestemmingId: string, inwonerId: string, voor: string, vastgelegdDoor: string): Feit => ({
  soort: 'toestemming-gegeven',
  toestemmingId,
  toestemming: { inwonerId, voor, gegevenOp: '2026-11-20', vastgelegdDoor: [vastgelegdDoor] },
})
const met = naFeiten(gezin, [
  gegeven('t-1', 'moeder', 'schuldhulp', 'kontext'),
  gegeven('t-2', 'moeder', 'schuldhulp', 'gemeente'),
  gegeven('t-3', 'moeder', 'cjg', 'kontext'),
  gegeven('t-4', 'zoon', 'schuldhulp', 'kontext'),
])
const trekIn = (toestemmingId: string) => ({ soort: 'trek-toestemming-in' as const, toestemmingId })

test('she takes back her word for this purpose, whoever recorded it, and nothing else', () => {
  const { huishouden } = na(met, trekIn('t-1'), handeling('zorgbalans'))
  const ingetrokken = Object.entries(huishouden.toestemmingen).filter(([, rij]) => rij.ingetrokkenOp === '2026-11-22')
  expect(ingetrokken.map(([id]) => id)).toEqual(['t-1', 't-2'])
  expect(na(huishouden, trekIn('t-2'), handeling('kontext', { vandaag: '2026-12-01' })).feiten).toEqual([])
})

test('a consent that is not recorded here cannot be taken back', () => {
  expect(decide(met, trekIn('t-5'), handeling('kontext'))).toEqual({ weigering: 'toestemming-onbekend' })
})
