import { expect, test } from 'vitest'
import { gezin, handeling, naFeiten } from '../../fixtures/gezin.ts'
import type { Feit } from '../feiten.ts'
import { woordVan } from './geldigheid.ts'
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

/** Taken back on 15 November at three in the afternoon, or on that day at an hour nobody said. */
const ingetrokken = (ingetrokkenTijd?: string) =>
  naFeiten(bekend, [
    {
      soort: 'toestemming-ingetrokken',
      toestemmingId,
      ingetrokkenOp: '2026-11-15',
      ...(ingetrokkenTijd !== undefined && { ingetrokkenTijd }),
    },
  ])

test('one from before she took her word back is kept as ended, once; one of a later day opens again', () => {
  const [oud] = toestemmingFeiten(ingetrokken(), zegt('2026-11-12'), handeling('gemeente')) as [Feit]
  expect(oud).toMatchObject({ toestemming: { gegevenOp: '2026-11-12', ingetrokkenOp: '2026-11-15' } })
  expect(toestemmingFeiten(naFeiten(ingetrokken(), [oud]), zegt('2026-11-12'), handeling('gemeente'))).toEqual([])
  const [nieuw] = toestemmingFeiten(ingetrokken(), zegt('2026-11-20'), handeling('kontext')) as [Feit]
  expect(nieuw).not.toHaveProperty('toestemming.ingetrokkenOp')
  expect(nieuw).not.toHaveProperty('toestemmingId', toestemmingId)
})

test.each([
  ['16:00', '15:00', 'gegeven'],
  ['15:00', '15:00', 'ingetrokken'],
  ['09:30', '15:00', 'ingetrokken'],
  [undefined, '15:00', 'ingetrokken'],
  ['16:00', undefined, 'ingetrokken'],
  [undefined, undefined, 'ingetrokken'],
])('on the day itself only the hour opens it again: given at %s, taken back at %s, is %s', (tijd, om, woord) => {
  const voor = ingetrokken(om)
  const gegeven = { ...zegt('2026-11-15'), ...(tijd !== undefined && { tijd }) }
  const [feit] = toestemmingFeiten(voor, gegeven, handeling('gemeente')) as [Feit]
  const na = naFeiten(voor, [feit])
  expect(woordVan(na, 'moeder', 'schuldhulp', '2026-11-22')).toBe(woord)
  const rij = Object.values(na.toestemmingen).at(-1)
  const einde = { ingetrokkenOp: '2026-11-15', ...(om !== undefined && { ingetrokkenTijd: om }) }
  expect(rij).toMatchObject(woord === 'gegeven' ? gegeven : { ...gegeven, ...einde })
  expect(toestemmingFeiten(na, gegeven, handeling('gemeente'))).toEqual([])
})

test('of one day the last hour she said so counts', () => {
  const ochtend = naFeiten(
    gezin,
    toestemmingFeiten(gezin, { ...zegt('2026-11-10'), tijd: '09:00' }, handeling('kontext')),
  )
  const zegtOm = (tijd: string) => toestemmingFeiten(ochtend, { ...zegt('2026-11-10'), tijd }, handeling('gemeente'))
  expect(zegtOm('11:00')).toMatchObject([{ toestemming: { tijd: '11:00' } }])
  expect(zegtOm('08:00')).toMatchObject([{ toestemming: { tijd: '09:00' } }])
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
