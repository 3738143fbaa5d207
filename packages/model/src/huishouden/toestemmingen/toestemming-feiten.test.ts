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

test('of each organisation the last day it recorded is kept', () => {
  const ook = naFeiten(bekend, toestemmingFeiten(bekend, zegt('2026-11-12'), handeling('gemeente')))
  const nogmaals = naFeiten(ook, toestemmingFeiten(ook, zegt('2026-11-01'), handeling('kontext')))
  expect(nogmaals.toestemmingen).toEqual(ook.toestemmingen)
  const later = naFeiten(
    ook,
    toestemmingFeiten(ook, { ...zegt('2026-11-20'), medewerker: 'Noor' }, handeling('kontext')),
  )
  expect(later.toestemmingen[toestemmingId]!.vastlegging).toEqual([
    { organisatie: 'kontext', gegevenOp: '2026-11-20', medewerker: 'Noor' },
    { organisatie: 'gemeente', gegevenOp: '2026-11-12' },
  ])
})

test('of another resident, for another purpose, or by mistake it is another consent', () => {
  for (const anders of [{ inwonerId: 'oma' }, { voor: 'cjg' }])
    expect(toestemmingFeiten(bekend, { ...zegt('2026-11-10'), ...anders }, handeling('kontext'))).not.toMatchObject([
      { toestemmingId },
    ])
  const intrekking = { door: 'kontext', op: '2026-11-22T10:00:00Z', reden: 'Vergissing' }
  const vergist = naFeiten(bekend, [{ soort: 'toestemming-vergist', toestemmingId, intrekking }])
  const [nieuw] = toestemmingFeiten(vergist, zegt('2026-11-10'), handeling('kontext'))
  expect(nieuw).not.toHaveProperty('toestemmingId', toestemmingId)
})
