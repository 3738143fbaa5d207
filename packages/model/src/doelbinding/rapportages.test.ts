import { doelbinding as haarlem } from '@wijkhub/builders/haarlem'
import { describe, expect, test } from 'vitest'
import { gezin, handeling, kenToe, na, naFeiten } from '../fixtures/gezin.ts'
import { zichtVan } from '../huishouden/betrokkenheden/eigen-deel.ts'
import type { Feit } from '../huishouden/feiten.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import { metLeesbaarheidVanNu } from '../huishouden/rapportages/nauwer.ts'
import { LeesbaarVoor, type Rapportage } from '../huishouden/rapportages/rapportages.ts'
import { maakDoelbinding, type Doelbinding } from './doelbinding.ts'
import { project } from './project.ts'

const op = '2026-11-22T10:00:00Z'
/** In this city only Zorgbalans and Kontext are in the team. */
const doelbinding = maakDoelbinding(haarlem.regels, () => new Set(['zorgbalans', 'kontext']))
const medewerker = { naam: 'Noor', functie: 'Maatschappelijk werker', telefoonnummer: '0235550101' }
const rapportage = (leesbaarVoor: LeesbaarVoor, inwonerIds = ['moeder']): Rapportage => ({
  inwonerIds,
  datum: '2026-11-21',
  contact: 'huisbezoek',
  tekst: `ZWARE WOORDEN voor ${leesbaarVoor}`,
  leesbaarVoor,
  organisatie: 'kontext',
  medewerker,
})
const geschreven = (id: string, rij: Rapportage): Feit => ({
  soort: 'gerapporteerd',
  rapportageId: id,
  rapportage: rij,
})
const regisseur: Feit = {
  soort: 'regisseur-benoemd',
  regisseur: { organisatie: 'gemeente', medewerker: { naam: 'Jan' }, sinds: '2026-11-20' },
}
const vier = naFeiten(kenToe(gezin, 'dock'), [
  regisseur,
  ...LeesbaarVoor.options.map((voor) => geschreven(voor, rapportage(voor))),
])
const bij = (huishouden: Huishouden, audience: string, tabel: Doelbinding = doelbinding) =>
  project(huishouden, tabel.regelVoor(audience)!, tabel, op)
const leest = (huishouden: Huishouden, audience: string) => Object.keys(bij(huishouden, audience)?.rapportages ?? {})

describe('who may read a note', () => {
  test('is as its writer said, and her own organisation always', () => {
    expect(leest(vier, 'kontext')).toEqual(LeesbaarVoor.options)
    expect(leest(vier, 'zorgbalans')).toEqual(['team', 'betrokkenen'])
    expect(leest(vier, 'gemeente')).toEqual(['regisseur', 'betrokkenen'])
    expect(leest(vier, 'dock')).toEqual(['betrokkenen'])
    expect(leest(vier, 'shdh')).toEqual([])
  })

  test('moves with the regisseur and with the team: of no team or of a regisseur who is gone it is nobody else', () => {
    const ander = naFeiten(vier, [
      {
        soort: 'regisseur-benoemd',
        regisseur: { organisatie: 'dock', medewerker: { naam: 'Ans' }, sinds: '2026-11-22' },
      },
    ])
    expect([leest(ander, 'dock'), leest(ander, 'gemeente')]).toEqual([['regisseur', 'betrokkenen'], ['betrokkenen']])
    const dakloos = { ...vier, adres: { soort: 'geen' as const, reden: 'Dakloos' } }
    for (const huishouden of [dakloos, { ...vier, adres: {} }])
      expect(leest(huishouden, 'zorgbalans')).toEqual(['betrokkenen'])
  })

  test('is never more than its row says', () => {
    const nauwer = maakDoelbinding(
      haarlem.regels.map((regel) => ({
        ...regel,
        rijen: { ...regel.rijen, ...(regel.rijen.rapportages && { rapportages: 'eigen' as const }) },
      })),
      () => new Set(['zorgbalans', 'kontext']),
    )
    expect(bij(vier, 'zorgbalans', nauwer)).not.toHaveProperty('rapportages')
    expect(Object.keys(bij(vier, 'kontext', nauwer)!.rapportages!)).toEqual(LeesbaarVoor.options)
  })

  test('is nobody who does not know each of whom it is about', () => {
    const weg = naFeiten(vier, [
      geschreven('beiden', rapportage('betrokkenen', ['moeder', 'zoon'])),
      { soort: 'lid-vertrokken', inwonerId: 'zoon', per: '2026-11-10', reden: 'verhuisd' },
    ])
    const later = naFeiten(weg, [
      {
        soort: 'betrokkenheid-ontstaan',
        betrokkenheidId: 'b-shdh',
        betrokkenheid: { organisatie: 'shdh', medewerker: { naam: 'Els' }, sinds: '2026-11-22' },
      },
    ])
    expect(leest(later, 'kontext')).toContain('beiden')
    expect(leest(later, 'shdh')).toEqual(['betrokkenen'])
  })

  test('ends with closing, and with involvement', () => {
    const { huishouden } = na(
      vier,
      { soort: 'sluit-huishouden', sluiting: { aanleiding: 'overig', reden: 'Klaar' } },
      handeling('gemeente'),
    )
    for (const audience of ['kontext', 'zorgbalans', 'gemeente']) expect(leest(huishouden, audience)).toEqual([])
  })

  test('and who asked reads what it wrote itself', () => {
    const opgave = {
      adres: {},
      grondslag: { wet: 'Wmo 2015' as const },
      inwoners: { moeder: gezin.inwoners['moeder']! },
    }
    const [id, rij] = Object.entries(vier.betrokkenheden).find(([, { organisatie }]) => organisatie === 'kontext')!
    const gevraagd = { ...vier, betrokkenheden: { [id]: { ...rij, stand: 'gevraagd' as const, opgave } } }
    expect(Object.keys(zichtVan(gevraagd as Huishouden, 'kontext', op)!.rapportages)).toEqual(LeesbaarVoor.options)
    expect(leest(gevraagd as Huishouden, 'kontext')).toEqual(LeesbaarVoor.options)
  })
})

test('of another organisation a reader gets the name of the worker, not what she is or how to reach her', () => {
  expect(bij(vier, 'kontext')!.rapportages!['team']!.medewerker).toEqual(medewerker)
  expect(bij(vier, 'zorgbalans')!.rapportages!['team']!.medewerker).toEqual({ naam: 'Noor' })
  const zonder = naFeiten(vier, [geschreven('z', { ...rapportage('team'), medewerker: undefined })])
  expect(bij(zonder, 'zorgbalans')!.rapportages!['z']).not.toHaveProperty('medewerker.naam')
})

test('on a day gone by a note is read by who may read it now; a withdrawn one by its writer alone', () => {
  const wijziging = { door: 'kontext', op, reden: 'Te ruim' }
  const nu = naFeiten(vier, [
    { soort: 'rapportage-gewijzigd', rapportageId: 'team', rapportage: rapportage('regisseur'), wijziging },
    { soort: 'rapportage-ingetrokken', rapportageId: 'regisseur', intrekking: wijziging },
  ])
  const toen = metLeesbaarheidVanNu(vier, nu)
  expect(leest(toen, 'kontext')).toEqual(LeesbaarVoor.options)
  for (const audience of ['zorgbalans', 'gemeente', 'dock']) expect(leest(toen, audience)).toEqual(['betrokkenen'])
})

test('a system whose row names notes gets what everybody who is involved may read', () => {
  const regels = haarlem.regels.map((regel) =>
    regel.audience === 'menscentraal'
      ? {
          ...regel,
          velden: [...regel.velden, 'rapportages.*'],
          rijen: { ...regel.rijen, rapportages: 'leesbaar' as const },
        }
      : regel,
  )
  const ruimer = maakDoelbinding(regels, () => new Set(['menscentraal']))
  expect(Object.keys(bij(vier, 'menscentraal', ruimer)!.rapportages!)).toEqual(['betrokkenen'])
  expect(bij(vier, 'menscentraal')).not.toHaveProperty('rapportages')
})
