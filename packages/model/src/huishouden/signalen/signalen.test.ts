import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Opdracht } from '../opdrachten.ts'
import { keurSignaal } from './keur-signaal.ts'
import { signaalFeiten } from './signaal-feiten.ts'

const noor = { naam: 'Noor' }
const gemeld = naFeiten(gezin, signaalFeiten(gezin, 'zoon', noor, handeling('kontext')))
const [signaalId] = Object.keys(gemeld.signalen) as [string]

test('one signal per organisation and youth; her next worker takes it over', () => {
  expect(signaalFeiten(gemeld, 'zoon', noor, handeling('kontext'))).toEqual([])
  expect(signaalFeiten(gemeld, 'zoon', { naam: 'Opvolger' }, handeling('kontext'))).toMatchObject([
    { signaalId, signaal: { gemeldOp: '2026-11-22T10:00:00Z', medewerker: { naam: 'Opvolger' } } },
  ])
  for (const [inwonerId, organisatie] of [
    ['zoon', 'gemeente'],
    ['dochter', 'kontext'],
  ] as const) {
    const [nieuw] = signaalFeiten(gemeld, inwonerId, noor, handeling(organisatie))
    expect(nieuw).toMatchObject({ signaal: { inwonerId, gemeldDoor: organisatie } })
    expect(nieuw).not.toHaveProperty('signaalId', signaalId)
  }
})

test('when the index no longer keeps it, it is a new one', () => {
  const later = handeling('kontext', { vandaag: '2028-11-22', op: '2028-11-22T10:00:00Z' })
  const [nieuw] = signaalFeiten(gemeld, 'zoon', noor, later)
  expect(nieuw).toMatchObject({ signaal: { gemeldOp: '2028-11-22T10:00:00Z' } })
  expect(nieuw).not.toHaveProperty('signaalId', signaalId)
})

test('the index is about who is younger than 23, and lives here', () => {
  expect(keurSignaal(gezin, 'zoon', handeling('kontext'))).toBeUndefined()
  expect(keurSignaal(gezin, 'moeder', handeling('kontext'))).toMatchObject({ weigering: 'signaal-leeftijd' })
  expect(keurSignaal(gezin, 'buurjongen', handeling('kontext'))).toMatchObject({ weigering: 'inwoner-onbekend' })
  const drieentwintig = handeling('kontext', { vandaag: '2035-04-18' })
  expect(keurSignaal(gezin, 'zoon', drieentwintig)).toMatchObject({ weigering: 'signaal-leeftijd' })
})

test('a match on a signal is kept with the youth it is about, once; on none it is refused', () => {
  const match = (op: string): Opdracht => ({
    soort: 'verwerk-bijdrage',
    bsnVanAnder: false,
    inhoud: { soort: 'match-ontvangen', matchId: 'm-1', signaalId: op, organisatie: 'GGD', contactpersoon: 'Bo' },
  })
  const { huishouden } = na(gemeld, match(signaalId), handeling('matchpoint'))
  expect(huishouden.matches['m-1']).toEqual({
    signaalId,
    inwonerId: 'zoon',
    organisatie: 'GGD',
    contactpersoon: 'Bo',
    ontvangenOp: '2026-11-22T10:00:00Z',
  })
  expect(na(huishouden, match(signaalId), handeling('matchpoint')).feiten).toEqual([])
  expect(decide(gemeld, match('s-ander'), handeling('matchpoint'))).toEqual({ weigering: 'signaal-onbekend' })
})
