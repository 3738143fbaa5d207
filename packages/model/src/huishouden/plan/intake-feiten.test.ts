import { expect, test } from 'vitest'
import { gezin, handeling, naFeiten } from '../../fixtures/gezin.ts'
import { verwijzingFeiten } from '../verwijzingen/verwijzing-feiten.ts'
import { intakeFeiten } from './intake-feiten.ts'

const door = handeling('schuldhulp')
const naar = { inwonerIds: ['moeder'], naar: 'schuldhulp', reden: 'Schulden' }
const verwezen = naFeiten(gezin, verwijzingFeiten(gezin, naar, handeling('kontext')))
const [verwijzingId] = Object.keys(verwezen.verwijzingen) as [string]
const gepland = (statusDatum?: string) => ({ status: 'intake-gepland' as const, statusDatum })
const na = (van: typeof gezin, melding: Parameters<typeof intakeFeiten>[2], wie = door) =>
  naFeiten(van, intakeFeiten(van, verwijzingId, melding, wie))
const intakes = ({ acties }: typeof gezin) => Object.values(acties)

test('a planned intake is one action of the partner in the plan, moved when it moves', () => {
  const eerst = na(verwezen, gepland('2026-12-01'))
  expect(intakes(eerst)).toEqual([
    {
      omschrijving: 'Intake schuldhulp',
      organisatie: 'schuldhulp',
      status: 'gepland',
      datum: '2026-12-01',
      verwijzingId,
    },
  ])
  expect(intakeFeiten(eerst, verwijzingId, gepland('2026-12-01'), door)).toEqual([])
  expect(intakes(na(eerst, gepland('2026-12-08')))).toMatchObject([{ status: 'gepland', datum: '2026-12-08' }])
  expect(intakes(na(eerst, gepland()))[0]).not.toHaveProperty('datum')
  expect(intakes(na(verwezen, gepland()))[0]).not.toHaveProperty('datum')
})

test('it is held when treatment begins, or its day has come; before that day it fell through', () => {
  const eerst = na(verwezen, gepland('2026-12-01'))
  const opDeDag = handeling('schuldhulp', { vandaag: '2026-12-01' })
  expect(intakes(na(eerst, { status: 'in-behandeling' }))).toMatchObject([{ status: 'uitgevoerd' }])
  expect(intakes(na(eerst, { status: 'afgewezen' }))).toMatchObject([{ status: 'vervallen', datum: '2026-12-01' }])
  expect(intakes(na(eerst, { status: 'afgerond' }, opDeDag))).toMatchObject([{ status: 'uitgevoerd' }])
  expect(intakes(na(eerst, { status: 'ontvangen' }, opDeDag))).toMatchObject([{ status: 'vervallen' }])
})

test('without an intake nothing follows; one that a worker closed stays closed until a new one is planned', () => {
  expect(intakeFeiten(verwezen, verwijzingId, { status: 'in-behandeling' }, door)).toEqual([])
  const eerst = na(verwezen, gepland('2026-12-01'))
  const [actieId] = Object.keys(eerst.acties) as [string]
  const gesloten = naFeiten(eerst, [{ soort: 'actie-bijgewerkt', actieId, status: 'vervallen', datum: null }])
  expect(intakeFeiten(gesloten, verwijzingId, { status: 'in-behandeling' }, door)).toEqual([])
  expect(intakes(na(gesloten, gepland('2026-12-15')))).toMatchObject([{ status: 'gepland', datum: '2026-12-15' }])
})
