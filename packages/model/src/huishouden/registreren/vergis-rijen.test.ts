import { expect, test } from 'vitest'
import { adres, betrokken, dossier, neem, op, telefoon, terug, vergissing } from '../../fixtures/aanmelding-dossier.ts'
import { mens } from '../../fixtures/gebeurtenissen.ts'
import { handeling } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Feit } from '../feiten.ts'
import type { VastgelegdeAanmelding } from './vastgelegde-aanmelding.ts'

test('a row others added their word to since is theirs: a consent as the last of them said it, a referral as the first', () => {
  const toestemming = (meer: object): Feit => ({
    soort: 'toestemming-gegeven',
    toestemmingId: 't',
    toestemming: { inwonerId: 'a', voor: 'schuldhulp', gegevenOp: '2026-11-04', vastgelegdDoor: ['dock'], ...meer },
  })
  const van = (organisatie: string, gegevenOp: string) => ({ organisatie, gegevenOp })
  const dock = toestemming({ vastlegging: [van('dock', '2026-11-04')] })
  const anderen = ['shdh', 'kontext', 'zorgbalans']
  const samen = toestemming({
    vastgelegdDoor: ['dock', ...anderen],
    vastlegging: [
      van('dock', '2026-11-04'),
      van('shdh', '2026-11-01'),
      van('kontext', '2026-11-03'),
      van('zorgbalans', '2026-11-02'),
    ],
  })
  expect(terug([betrokken('dock'), dock], [samen]).toestemmingen['t']).toMatchObject({
    gegevenOp: '2026-11-03',
    vastgelegdDoor: anderen,
    vastlegging: [{ organisatie: 'shdh' }, { organisatie: 'kontext' }, { organisatie: 'zorgbalans' }],
  })
  // Of before it was kept what each said: as it stands.
  expect(
    terug([betrokken('dock'), dock], [toestemming({ vastgelegdDoor: ['dock', 'shdh'] })]).toestemmingen['t'],
  ).toEqual({
    inwonerId: 'a',
    voor: 'schuldhulp',
    gegevenOp: '2026-11-04',
    vastgelegdDoor: ['shdh'],
    vastlegging: [],
  })
  const verwezen = (doorOrganisatie: string, ...ook: string[]): Feit => {
    const bron = (wie: string) => ({ doorOrganisatie: wie, reden: wie, verwezenOp: '2026-11-04' })
    return {
      soort: 'verwezen',
      verwijzingId: 'w',
      verwijzing: {
        ...bron(doorOrganisatie),
        inwonerIds: ['a'],
        naar: 'schuldhulp',
        status: 'verzonden',
        ...(ook.length > 0 && { ookVerwezen: ook.map(bron) }),
      },
    }
  }
  const rij = (later: Feit) => {
    const { doorOrganisatie, ookVerwezen = [] } = terug([betrokken('dock'), verwezen('dock')], [later]).verwijzingen[
      'w'
    ]!
    return [doorOrganisatie, ookVerwezen.map((een) => een.doorOrganisatie)]
  }
  expect(rij(verwezen('dock', 'kontext'))).toEqual(['kontext', []])
  expect(rij(verwezen('dock', 'kontext', 'shdh'))).toEqual(['kontext', ['shdh']])
  // It took back its own word before.
  expect(rij(verwezen('kontext', 'shdh'))).toEqual(['kontext', ['shdh']])
})

test('a question somebody else answered since stays with that answer; one it answered itself goes', () => {
  const vraag: Feit = {
    soort: 'vraag-gesteld',
    vraagId: 'v',
    vraag: {
      inwonerId: 'a',
      leefgebied: 'Financiën',
      omschrijving: 'Post',
      gesteldOp: '2026-11-04',
      gesteldDoor: 'dock',
    },
  }
  const antwoord = (bron: string): Feit => ({
    soort: 'vraag-beantwoord',
    antwoordId: 'n',
    antwoord: { vraagId: 'v', inwonerId: 'a', soort: 'netwerk', wat: 'Haar zus leest mee', sinds: '2026-11-05', bron },
  })
  const over = (...later: Feit[]) => {
    const { vragen, antwoorden } = terug([betrokken('dock'), vraag], later)
    return [Object.keys(vragen), Object.keys(antwoorden)]
  }
  expect(over(antwoord('kontext'))).toEqual([['v'], ['n']])
  expect(over(antwoord('dock'))).toEqual([[], []])
  expect(over()).toEqual([[], []])
})

test('whom it made a member is none, also where it was not kept who said so; what it asked before it asks again', () => {
  const nieuw: Feit = { soort: 'inwoner-geregistreerd', inwonerId: 'b', persoon: mens(2) }
  expect(Object.keys(terug([betrokken('dock'), nieuw]).inwoners)).toEqual(['a'])
  const gevraagd = (inwoners: object): Feit => ({
    soort: 'betrokkenheid-gevraagd',
    betrokkenheidId: 'b-dock',
    betrokkenheid: {
      organisatie: 'dock',
      medewerker: { naam: 'Werker' },
      sinds: '2026-11-02',
      stand: 'gevraagd',
      opgave: { adres, grondslag: { wet: 'Wmo 2015' }, inwoners: inwoners as never },
    },
  })
  const { nu, vastgelegd } = dossier([gevraagd({ a: mens(1), b: mens(2) })], [], [gevraagd({ a: mens(1) })])
  const vraagt = (anderen: VastgelegdeAanmelding['anderen']) => {
    const uitkomst = neem(nu, { ...vastgelegd, anderen })
    if ('weigering' in uitkomst) throw new Error(uitkomst.weigering)
    return Object.keys(uitkomst.huishouden.betrokkenheden['b-dock']!.opgave!.inwoners)
  }
  const ander = { noemt: ['b'], op: 2 }
  expect(vraagt([])).toEqual(['a'])
  expect(vraagt([{ organisatie: 'shdh', ...ander }])).toEqual(['a'])
  expect(vraagt([{ organisatie: 'dock', ...ander }])).toEqual(['a', 'b'])
})

test('an involvement that was ended since ended when it was', () => {
  const besluit = { door: 'gemeente', op: op(5), reden: 'Klaar' }
  const einde: Feit = { soort: 'betrokkenheid-beeindigd', betrokkenheidId: 'b-dock', tot: '2026-11-05', besluit }
  const { nu, vastgelegd } = dossier([betrokken('dock'), telefoon('0612345678', 'dock', 2)], [einde])
  const uitkomst = decide(
    nu,
    { soort: 'vergis-aanmelding', vergissing: { ...vergissing, organisatie: 'dock' }, vastgelegd },
    handeling('gemeente'),
  )
  if ('weigering' in uitkomst) throw new Error(uitkomst.weigering)
  expect(uitkomst.huishouden.betrokkenheden['b-dock']).toMatchObject({ stand: 'beeindigd', tot: '2026-11-05', besluit })
})
