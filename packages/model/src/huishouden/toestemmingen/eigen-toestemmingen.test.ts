import { expect, test } from 'vitest'
import { gezin, handeling, naFeiten } from '../../fixtures/gezin.ts'
import { eigenToestemmingen } from './eigen-toestemmingen.ts'
import { woordVan } from './geldigheid.ts'
import { toestemmingFeiten } from './toestemming-feiten.ts'

const gezegd = { inwonerId: 'moeder', voor: 'schuldhulp', gegevenOp: '2026-11-22' }

test('what an organisation recorded keeps its hour: one of the morning, taken back in the afternoon, does not begin again', () => {
  const gegeven = naFeiten(gezin, toestemmingFeiten(gezin, { ...gezegd, tijd: '09:00' }, handeling('zorgbalans')))
  const [toestemmingId] = Object.keys(gegeven.toestemmingen)
  const genomen = naFeiten(gegeven, [
    {
      soort: 'toestemming-ingetrokken',
      toestemmingId: toestemmingId!,
      ingetrokkenOp: '2026-11-22',
      ingetrokkenTijd: '15:00',
    },
  ])
  const ook = naFeiten(genomen, toestemmingFeiten(genomen, { ...gezegd, tijd: '10:30' }, handeling('zorgbalans')))
  const eigen = { ...ook, toestemmingen: eigenToestemmingen(ook.toestemmingen, 'zorgbalans') }
  for (const zicht of [ook, eigen]) {
    expect(Object.values(zicht.toestemmingen)).toMatchObject([{ ingetrokkenTijd: '15:00' }, { tijd: '10:30' }])
    expect(woordVan(zicht, 'moeder', 'schuldhulp', '2026-11-22')).toBe('ingetrokken')
  }
})

test('one from before it was kept what each said is told to who recorded it as it stands, without who else did', () => {
  const rij = { ...gezegd, vastgelegdDoor: ['kontext', 'zorgbalans'] }
  expect(eigenToestemmingen({ t: rij }, 'zorgbalans')).toEqual({ t: { ...gezegd, vastgelegdDoor: ['zorgbalans'] } })
  expect(eigenToestemmingen({ t: rij }, 'dock')).toEqual({})
})

test('that a consent was recorded by mistake is told to who recorded it', () => {
  const vergist = { op: '2026-11-22T10:00:00Z' }
  const vastlegging = [{ organisatie: 'kontext', gegevenOp: '2026-11-22' }]
  const rij = { ...gezegd, vastgelegdDoor: ['kontext'], vastlegging, vergist }
  expect(eigenToestemmingen({ t: rij }, 'kontext')).toEqual({ t: rij })
})

test('what others recorded of the same consent is told to nobody but them', () => {
  const wij = { organisatie: 'kontext', gegevenOp: '2026-11-10', medewerker: 'Noor' }
  const zij = { organisatie: 'dock', gegevenOp: '2026-11-20', medewerker: 'Sam' }
  const rij = { ...gezegd, gegevenOp: '2026-11-20', vastgelegdDoor: ['kontext', 'dock'], vastlegging: [wij, zij] }
  expect(eigenToestemmingen({ t: rij }, 'kontext')).toEqual({
    t: { ...gezegd, gegevenOp: '2026-11-10', vastgelegdDoor: ['kontext'], vastlegging: [wij] },
  })
})
