import { expect, test } from 'vitest'
import { gezin, handeling, na } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Opdracht } from '../opdrachten.ts'

const kontext = handeling('kontext')
const spreekAf = (actie: { doelId?: string; datum?: string }): Opdracht => ({
  soort: 'spreek-actie-af',
  actie: { omschrijving: 'Bellen', ...actie },
})

test('an action with a day is planned, one without is open; it is of the organisation that agreed it', () => {
  const gepland = na(gezin, spreekAf({ datum: '2026-12-01' }), kontext)
  expect(gepland.huishouden.acties[gepland.nieuweIds!['actieId']!]).toEqual({
    omschrijving: 'Bellen',
    organisatie: 'kontext',
    status: 'gepland',
    datum: '2026-12-01',
  })
  expect(Object.values(na(gezin, spreekAf({}), kontext).huishouden.acties)).toMatchObject([{ status: 'open' }])
})

test('it may serve a goal of this plan, and no other', () => {
  const doel = { omschrijving: 'Rust', leefgebied: 'Financiën' as const }
  const metDoel = na(gezin, { soort: 'stel-doel-vast', doel }, kontext)
  const doelId = metDoel.nieuweIds!['doelId']!
  expect(Object.values(na(metDoel.huishouden, spreekAf({ doelId }), kontext).huishouden.acties)).toMatchObject([
    { doelId },
  ])
  expect(decide(gezin, spreekAf({ doelId }), kontext)).toEqual({ weigering: 'doel-onbekend', veld: 'doelId' })
})

test('nobody plans more than ten years from today', () => {
  for (const datum of ['2062-12-01', '2016-11-21', '2036-11-23'])
    expect(decide(gezin, spreekAf({ datum }), kontext)).toEqual({ weigering: 'datum-onmogelijk', veld: 'datum' })
})
