import { expect, test } from 'vitest'
import { gezin, handeling, naFeiten } from '../../fixtures/gezin.ts'
import type { Feit } from '../feiten.ts'
import { toestemmingFeiten } from './toestemming-feiten.ts'

const zegt = (gegevenOp: string) => ({ inwonerId: 'moeder', voor: 'schuldhulp', gegevenOp })
const eerste = toestemmingFeiten(gezin, zegt('2026-11-10'), handeling('kontext'))
const bekend = naFeiten(gezin, eerste)
const [toestemmingId] = Object.keys(bekend.toestemmingen) as [string]

test('one consent of one resident for one purpose, with every organisation that recorded it', () => {
  expect(toestemmingFeiten(bekend, zegt('2026-11-10'), handeling('kontext'))).toEqual([])
  const ook = naFeiten(bekend, toestemmingFeiten(bekend, zegt('2026-11-05'), handeling('gemeente')))
  expect(ook.toestemmingen).toEqual({
    [toestemmingId]: {
      ...zegt('2026-11-10'),
      vastgelegdDoor: ['kontext', 'gemeente'],
      vastlegging: [
        { organisatie: 'kontext', gegevenOp: '2026-11-10' },
        { organisatie: 'gemeente', gegevenOp: '2026-11-05' },
      ],
    },
  })
})

test('the last day she said so counts; a day to come was never hers to say', () => {
  const later = toestemmingFeiten(bekend, zegt('2026-11-20'), handeling('kontext'))
  expect(later).toMatchObject([{ toestemmingId, toestemming: { gegevenOp: '2026-11-20' } }])
  const fout = naFeiten(bekend, [
    {
      soort: 'toestemming-gegeven',
      toestemmingId,
      toestemming: { ...zegt('2062-11-10'), vastgelegdDoor: ['kontext'] },
    },
  ])
  expect(toestemmingFeiten(fout, zegt('2026-11-01'), handeling('kontext'))).toMatchObject([
    { toestemmingId, toestemming: { gegevenOp: '2026-11-01' } },
  ])
})

test('one from before she took her word back is kept as ended, once; one of that day or after opens again', () => {
  const ingetrokken = naFeiten(bekend, [
    { soort: 'toestemming-ingetrokken', toestemmingId, ingetrokkenOp: '2026-11-15' },
  ])
  const [oud] = toestemmingFeiten(ingetrokken, zegt('2026-11-12'), handeling('gemeente')) as [Feit]
  expect(oud).toMatchObject({ toestemming: { gegevenOp: '2026-11-12', ingetrokkenOp: '2026-11-15' } })
  expect(toestemmingFeiten(naFeiten(ingetrokken, [oud]), zegt('2026-11-12'), handeling('gemeente'))).toEqual([])
  for (const dag of ['2026-11-15', '2026-11-20']) {
    const [nieuw] = toestemmingFeiten(ingetrokken, zegt(dag), handeling('kontext')) as [Feit]
    expect(nieuw).not.toHaveProperty('toestemming.ingetrokkenOp')
    expect(nieuw).not.toHaveProperty('toestemmingId', toestemmingId)
  }
})

test('one that ended and was said of a day still to come gets the day she did say, and stays ended', () => {
  const fout = naFeiten(bekend, [
    {
      soort: 'toestemming-gegeven',
      toestemmingId,
      toestemming: { ...zegt('2062-11-10'), vastgelegdDoor: ['kontext'] },
    },
  ])
  const oud = { ...fout.toestemmingen[toestemmingId]!, ingetrokkenOp: '2026-11-15' }
  const daarna = { ...fout, toestemmingen: { [toestemmingId]: oud } }
  expect(toestemmingFeiten(daarna, zegt('2026-11-20'), handeling('kontext'))).toMatchObject([
    { toestemming: { gegevenOp: '2026-11-20' } },
  ])
})
