import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handeling } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import { evolve, type Feit } from '../feiten.ts'
import { leegHuishouden, type Huishouden } from '../huishouden.ts'

const verwijzingId = '00000000-0000-4000-8000-0000000000a1'
const inwonerId = '00000000-0000-4000-8000-0000000000b1'

const door = handeling('schuldhulp', { op: '2026-11-28T10:00:00Z', vandaag: '2026-11-28' })

const verwezen: Huishouden = {
  ...leegHuishouden,
  versie: 1,
  inwoners: {
    [inwonerId]: {
      naam: { voornamen: 'Anna', geslachtsnaam: 'Verzonnen' },
      geboortedatum: '1990-05-05',
      geslacht: 'V',
      gezinsrol: 'ouder',
    },
  },
  verwijzingen: {
    [verwijzingId]: {
      inwonerIds: [inwonerId],
      naar: 'schuldhulp',
      reden: 'Schulden',
      doorOrganisatie: 'kontext',
      verwezenOp: '2026-11-20',
      status: 'verzonden',
    },
  },
}

interface Melding {
  status: 'ontvangen' | 'intake-gepland' | 'in-behandeling' | 'afgerond' | 'afgewezen'
  statusDatum?: string | undefined
  gemeldOp?: string | undefined
}

function meld(huishouden: Huishouden, { status, statusDatum, gemeldOp }: Melding) {
  const inhoud = {
    soort: 'verwijzing-bijgewerkt' as const,
    verwijzingId,
    status,
    ...(statusDatum && { statusDatum }),
    ...(gemeldOp && { gemeldOp }),
  }
  const beslissing = decide(huishouden, { soort: 'verwerk-bijdrage', inhoud, bsnVanAnder: false }, door)
  if ('weigering' in beslissing) throw new Error(beslissing.weigering)
  return beslissing
}

const dag = fc.constantFrom('2026-11-01', '2026-11-28', '2026-12-10', '2026-12-17')
const melding: fc.Arbitrary<Melding> = fc.record(
  {
    status: fc.constantFrom('ontvangen', 'intake-gepland', 'in-behandeling', 'afgerond', 'afgewezen'),
    statusDatum: dag,
  },
  { requiredKeys: ['status'] },
)

describe('what a partner says of a referral', () => {
  test('is the whole state afterwards, and said again it is no fact', () => {
    fc.assert(
      fc.property(fc.array(melding, { minLength: 1, maxLength: 8 }), (meldingen) => {
        const na = meldingen.reduce((stand, wat) => meld(stand, wat).huishouden, verwezen)
        const { status, statusDatum } = meldingen.at(-1)!
        expect(na.verwijzingen[verwijzingId]).toMatchObject({ status })
        expect(na.verwijzingen[verwijzingId]!.statusDatum).toBe(statusDatum)
        expect(meld(na, meldingen.at(-1)!).feiten).toEqual([])
        expect(Object.keys(na.acties).length, 'one action, however often the intake moved').toBeLessThanOrEqual(1)
      }),
    )
  })

  test('in its own order gives the same state in whatever order it arrives', () => {
    const verschillend = fc.uniqueArray(melding, { minLength: 2, maxLength: 5, selector: (rij) => JSON.stringify(rij) })
    const geschud = verschillend.chain((rijen) => {
      const gedateerd = rijen.map((rij, i) => ({ ...rij, gemeldOp: `2026-11-2${i}T09:00:00Z` }))
      return fc.tuple(fc.constant(gedateerd.at(-1)!), fc.shuffledSubarray(gedateerd, { minLength: gedateerd.length }))
    })
    fc.assert(
      fc.property(geschud, ([laatste, meldingen]) => {
        const na = meldingen.reduce((stand, wat) => meld(stand, wat).huishouden, verwezen)
        expect(na.verwijzingen[verwijzingId]).toMatchObject({ status: laatste.status })
        expect(na.verwijzingen[verwijzingId]!.statusDatum).toBe(laatste.statusDatum)
      }),
    )
  })

  test('S1: an older report does not overwrite a newer one; one moment in two notations is one moment', () => {
    const { huishouden } = meld(verwezen, { status: 'afgerond', gemeldOp: '2026-11-28T14:00:00+01:00' })
    expect(meld(huishouden, { status: 'intake-gepland', gemeldOp: '2026-11-26T09:00:00+01:00' }).feiten).toEqual([])
    // 13:00Z is 14:00 in the Netherlands in winter: not older, so the word that came last counts.
    expect(meld(huishouden, { status: 'in-behandeling', gemeldOp: '2026-11-28T13:00:00Z' }).feiten).toHaveLength(1)
    expect(meld(huishouden, { status: 'in-behandeling', gemeldOp: '2026-11-28T12:59:59Z' }).feiten).toEqual([])
  })
})

test('facts from before November 2026 mean what they meant: what they leave out stayed', () => {
  const oud: Feit[] = [
    { soort: 'verwijzing-bijgewerkt', verwijzingId, status: 'intake-gepland', statusDatum: '2026-12-01' },
    { soort: 'verwijzing-bijgewerkt', verwijzingId, status: 'in-behandeling' },
    {
      soort: 'actie-afgesproken',
      actieId: 'a1',
      actie: { omschrijving: 'Bellen', organisatie: 'kontext', status: 'gepland', datum: '2026-12-01' },
    },
    { soort: 'actie-bijgewerkt', actieId: 'a1', status: 'uitgevoerd' },
  ]
  const na = oud.reduce<Huishouden>(evolve, verwezen)
  expect(na.verwijzingen[verwijzingId]).toMatchObject({ status: 'in-behandeling', statusDatum: '2026-12-01' })
  expect(na.acties['a1']).toEqual({
    omschrijving: 'Bellen',
    organisatie: 'kontext',
    status: 'uitgevoerd',
    datum: '2026-12-01',
  })
})

test('an intake action from before it named its referral is the one that moves', () => {
  const oud: Huishouden = {
    ...verwezen,
    acties: {
      a1: { omschrijving: 'Intake schuldhulp', organisatie: 'schuldhulp', status: 'gepland', datum: '2026-12-01' },
    },
  }
  const { huishouden } = meld(oud, { status: 'intake-gepland', statusDatum: '2026-12-08' })
  expect(huishouden.acties).toMatchObject({ a1: { datum: '2026-12-08', status: 'gepland' } })
  expect(Object.keys(huishouden.acties)).toEqual(['a1'])
})

test('of who was referred to another partner, or on a day nobody can mean, is refused', () => {
  const meldDoor = (organisatie: string, statusDatum = '2026-12-01') =>
    decide(
      verwezen,
      {
        soort: 'verwerk-bijdrage',
        inhoud: { soort: 'verwijzing-bijgewerkt', verwijzingId, status: 'intake-gepland', statusDatum },
        bsnVanAnder: false,
      },
      { ...door, organisatie },
    )
  expect(meldDoor('cjg')).toEqual({ weigering: 'verwijzing-onbekend' })
  expect(meldDoor('schuldhulp', '2062-12-01')).toEqual({ weigering: 'datum-onmogelijk', veld: 'statusDatum' })
})
