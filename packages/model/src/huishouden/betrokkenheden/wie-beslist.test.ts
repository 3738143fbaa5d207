import { describe, expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'
import { geldtVersie, isBetrokken, isToegekend } from './betrokken.ts'
import { eigenDeel, zichtVan } from './eigen-deel.ts'

const nu = '2026-11-22T10:00:00Z'
const gevraagdDoor = (organisatie: string): Feit => ({
  soort: 'betrokkenheid-gevraagd',
  betrokkenheidId: `b-${organisatie}`,
  betrokkenheid: {
    organisatie,
    medewerker: { naam: 'Nieuw' },
    sinds: '2026-11-22',
    stand: 'gevraagd',
    gevraagdOp: nu,
    grondslag: { wet: 'Wmo 2015' },
    opgave: { adres: gezin.adres, grondslag: { wet: 'Wmo 2015' }, inwoners: { moeder: gezin.inwoners['moeder']! } },
  },
})
const gevraagd = naFeiten(gezin, [gevraagdDoor('shdh')])
const metRegisseur = naFeiten(gevraagd, [
  { soort: 'regisseur-benoemd', regisseur: { organisatie: 'kontext', naam: 'Werker' } as never },
])
const toekenning = { doel: 'Schulden', grondslag: { wet: 'Wgs' } } as const
const kenToe = (meer: object = {}, aanvrager = 'shdh'): Opdracht => ({
  soort: 'ken-betrokkenheid-toe',
  aanvrager,
  toekenning: { ...toekenning, ...meer },
})
const weiger = { soort: 'weiger-betrokkenheid', aanvrager: 'shdh', reden: 'Niet nodig' } as const
const beeindig = (betrokkene = 'shdh'): Opdracht => ({ soort: 'beeindig-betrokkenheid', betrokkene, reden: 'Klaar' })
const gemeente = handeling('gemeente')
const kontext = handeling('kontext')
const rij = (huishouden: Huishouden) => huishouden.betrokkenheden['b-shdh']!

describe('whoever decides here', () => {
  test('is who administers where there is no regisseur, and else the organisation of the regisseur alone', () => {
    for (const opdracht of [kenToe(), weiger]) {
      expect(na(gevraagd, opdracht, gemeente).feiten).toHaveLength(1)
      expect(decide(gevraagd, opdracht, kontext)).toEqual({ weigering: 'geen-beslisser' })
      expect(na(metRegisseur, opdracht, kontext).feiten).toHaveLength(1)
      expect(decide(metRegisseur, opdracht, gemeente)).toEqual({ weigering: 'geen-beslisser' })
      // Who asked does not grant itself.
      expect(decide(gevraagd, opdracht, handeling('shdh'))).toEqual({ weigering: 'geen-beslisser' })
    }
  })

  test('grants with a purpose, a ground and a last day: what she said herself is then no view of her own any more', () => {
    const { huishouden } = na(gevraagd, kenToe({ tot: '2026-12-01', reden: 'Afgesproken' }), gemeente)
    expect(rij(huishouden)).toMatchObject({ ...toekenning, stand: 'toegekend', sinds: '2026-11-22', tot: '2026-12-01' })
    expect(rij(huishouden).besluit).toEqual({ door: 'gemeente', op: nu, reden: 'Afgesproken' })
    expect(rij(huishouden)).not.toHaveProperty('opgave')
    expect(isToegekend(huishouden, 'shdh', '2026-11-30T10:00:00Z')).toBe(true)
    expect(isToegekend(huishouden, 'shdh', '2026-12-01T10:00:00Z')).toBe(false)
    expect(rij(na(gevraagd, kenToe(), gemeente).huishouden).besluit).toEqual({ door: 'gemeente', op: nu })
  })

  test('grants anew what runs from the day it runs, and what ran out from today', () => {
    const later = handeling('gemeente', { op: '2026-12-10T10:00:00Z', vandaag: '2026-12-10' })
    const { huishouden } = na(gevraagd, kenToe({ tot: '2026-12-20' }), gemeente)
    expect(rij(na(huishouden, kenToe(), later).huishouden)).toMatchObject({ sinds: '2026-11-22' })
    expect(rij(na(huishouden, kenToe(), later).huishouden)).not.toHaveProperty('tot')
    const uit = na(gevraagd, kenToe({ tot: '2026-12-01' }), gemeente).huishouden
    expect(rij(na(uit, kenToe(), later).huishouden)).toMatchObject({ sinds: '2026-12-10' })
  })

  test('does not grant for days that are past, nor what nobody asked, nor what ended', () => {
    for (const tot of ['2026-11-21', '2026-11-22'])
      expect(decide(gevraagd, kenToe({ tot }), gemeente)).toEqual({ weigering: 'datum-onmogelijk', veld: 'tot' })
    const onbekend = { weigering: 'betrokkenheid-onbekend' }
    expect(decide(gevraagd, kenToe({}, 'dock'), gemeente)).toEqual(onbekend)
    const beeindigd = na(gevraagd, beeindig(), gemeente).huishouden
    expect(decide(beeindigd, kenToe(), gemeente)).toEqual(onbekend)
    expect(decide(beeindigd, weiger, gemeente)).toEqual(onbekend)
    expect(decide(gevraagd, { ...weiger, aanvrager: 'kontext' }, gemeente)).toEqual(onbekend)
  })

  test('refuses once, and may still grant afterwards', () => {
    const { huishouden } = na(gevraagd, weiger, gemeente)
    expect(rij(huishouden)).toMatchObject({ stand: 'geweigerd', besluit: { door: 'gemeente', reden: 'Niet nodig' } })
    expect(na(huishouden, weiger, gemeente).feiten).toEqual([])
    expect(isBetrokken(huishouden, 'shdh', nu)).toBe(false)
    expect(zichtVan(huishouden, 'shdh', nu)?.inwoners).toEqual({ moeder: gezin.inwoners['moeder'] })
    expect(isToegekend(na(huishouden, kenToe(), gemeente).huishouden, 'shdh', nu)).toBe(true)
  })
})

describe('an involvement ends', () => {
  test('by the organisation itself, by who administers or by the regisseur, and by nobody else', () => {
    for (const door of [handeling('shdh'), gemeente, kontext]) {
      const { huishouden } = na(metRegisseur, beeindig(), door)
      expect(rij(huishouden)).toMatchObject({ stand: 'beeindigd', tot: '2026-11-22', besluit: { reden: 'Klaar' } })
      expect(zichtVan(huishouden, 'shdh', nu)).toBeUndefined()
      expect(na(huishouden, beeindig(), gemeente).feiten).toEqual([])
    }
    expect(decide(metRegisseur, beeindig(), handeling('zorgbalans'))).toEqual({ weigering: 'geen-beslisser' })
    expect(decide(gevraagd, beeindig('dock'), gemeente)).toEqual({ weigering: 'betrokkenheid-onbekend' })
    expect(decide(gevraagd, beeindig(), handeling('dock'))).toEqual({ weigering: 'niet-betrokken' })
  })
})

describe('what an organisation saw last', () => {
  const leestTot = (tot: string) =>
    naFeiten(gevraagd, [
      { soort: 'noodtoegang-genomen', betrokkenheidId: 'b-shdh', noodtoegang: { tot, reden: 'Gevaar' } },
    ])

  test('still stands while it is granted or only asked, and not when break-glass access or a last day passed since', () => {
    expect(geldtVersie(gezin, 'kontext', nu)).toBe(true)
    expect(geldtVersie(gevraagd, 'shdh', nu)).toBe(true)
    expect(geldtVersie(leestTot('2026-11-22T11:00:00Z'), 'shdh', nu)).toBe(true)
    expect(geldtVersie(leestTot('2026-11-22T10:00:00Z'), 'shdh', nu)).toBe(false)
    expect(geldtVersie(gezin, 'dock', nu)).toBe(false)
    const { huishouden } = na(gevraagd, kenToe({ tot: '2026-12-01' }), gemeente)
    expect(geldtVersie(huishouden, 'shdh', '2026-12-01T10:00:00Z')).toBe(false)
  })

  test('of its own registration is nothing for who did not register without being granted', () => {
    for (const organisatie of ['dock', 'kontext']) {
      const { huishoudenId, ...rest } = eigenDeel(gevraagd, organisatie)
      expect(huishoudenId).toBe('h-1')
      expect(
        Object.values(rest).flatMap((deel) => (deel !== null && typeof deel === 'object' ? Object.keys(deel) : [])),
      ).toEqual(['wet'])
    }
  })

  test('holds no intake that the hub planned in its name for a partner', () => {
    const actie = { omschrijving: 'Bellen', organisatie: 'shdh', status: 'open' as const }
    const huishouden = naFeiten(gevraagd, [
      { soort: 'actie-afgesproken', actieId: 'eigen', actie },
      { soort: 'actie-afgesproken', actieId: 'van-partner', actie: { ...actie, verwijzingId: 'v-1' } },
    ])
    expect(Object.keys(eigenDeel(huishouden, 'shdh').acties)).toEqual(['eigen'])
  })
})

test('of what an organisation that asked said it sees its own rows, about those it named itself', () => {
  const van = (organisatie: string, inwonerId: string, id: string): Feit[] => [
    {
      soort: 'vraag-gesteld',
      vraagId: id,
      vraag: {
        inwonerId,
        leefgebied: 'Financiën',
        omschrijving: id,
        gesteldOp: '2026-11-22',
        gesteldDoor: organisatie,
      },
    },
    {
      soort: 'signaal-gemeld',
      signaalId: id,
      signaal: { inwonerId, gemeldDoor: organisatie, medewerker: { naam: 'Noor' }, gemeldOp: nu },
    },
    {
      soort: 'doel-vastgesteld',
      doelId: id,
      doel: { omschrijving: id, leefgebied: 'Financiën', vastgesteldOp: '2026-11-22', doorOrganisatie: organisatie },
    },
    {
      soort: 'verwezen',
      verwijzingId: id,
      verwijzing: {
        inwonerIds: [inwonerId],
        naar: 'schuldhulp',
        status: 'verzonden',
        doorOrganisatie: organisatie,
        reden: id,
        verwezenOp: '2026-11-22',
      },
    },
  ]
  const huishouden = naFeiten(gevraagd, [
    ...van('shdh', 'moeder', 'eigen'),
    ...van('shdh', 'zoon', 'niet-genoemd'),
    ...van('kontext', 'moeder', 'van-ander'),
  ])
  const { vragen, signalen, doelen, verwijzingen, inwoners } = eigenDeel(huishouden, 'shdh')
  expect([vragen, signalen, verwijzingen].map((rijen) => Object.keys(rijen))).toEqual([['eigen'], ['eigen'], ['eigen']])
  // A goal names nobody.
  expect(Object.keys(doelen)).toEqual(['eigen', 'niet-genoemd'])
  expect(Object.keys(inwoners)).toEqual(['moeder'])
})

test('a household that went up in another takes no command; where its file is now is told to who knew it', () => {
  const op = { ...gevraagd, opgegaan: { in: 'h-2', ingreepId: 'i', per: '2026-11-22' } }
  for (const wie of ['kontext', 'shdh'])
    expect(decide(op, beeindig(), handeling(wie))).toEqual({ weigering: 'huishouden-opgegaan' })
  expect(decide(op, beeindig(), handeling('dock'))).toEqual({ weigering: 'huishouden-onbekend' })
  expect(decide(gevraagd, { ...weiger, aanvrager: 'dock' }, gemeente)).toEqual({ weigering: 'betrokkenheid-onbekend' })
})

test('a regisseur whose own involvement ended decides nothing: the municipality does, until another one is named', () => {
  const { huishouden } = na(metRegisseur, beeindig('kontext'), kontext)
  expect(na(huishouden, kenToe(), gemeente).feiten).toHaveLength(1)
  expect(decide(huishouden, kenToe(), kontext)).toEqual({ weigering: 'niet-betrokken' })
})
