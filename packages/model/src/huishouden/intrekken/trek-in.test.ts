import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { doelbinding } from '@wijkhub/builders/haarlem'
import { project } from '../../doelbinding/project.ts'
import { decide } from '../decide.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Intrekbaar } from './trek-in.ts'

const kontext = handeling('kontext')
const gemeente = handeling('gemeente', { beheer: true })
const verwezen = {
  inwonerIds: ['moeder'],
  naar: 'schuldhulp',
  doorOrganisatie: 'kontext',
  reden: 'Schulden',
  verwezenOp: '2026-11-22',
  status: 'verzonden' as const,
}
const toestemming = { inwonerId: 'moeder', voor: 'schuldhulp', gegevenOp: '2026-11-20', vastgelegdDoor: ['kontext'] }
const begin: Feit[] = [
  {
    soort: 'vraag-gesteld',
    vraagId: 'v',
    vraag: {
      inwonerId: 'moeder',
      leefgebied: 'Financiën',
      omschrijving: 'Post',
      gesteldOp: '2026-11-22',
      gesteldDoor: 'kontext',
    },
  },
  {
    soort: 'zrm-gemeten',
    metingId: 'm',
    meting: { inwonerId: 'moeder', instrument: '2017', datum: '2026-11-22', afnemer: 'kontext', scores: {} as never },
  },
  { soort: 'verwezen', verwijzingId: 'w', verwijzing: verwezen },
  {
    soort: 'signaal-gemeld',
    signaalId: 's',
    signaal: {
      inwonerId: 'zoon',
      gemeldDoor: 'kontext',
      medewerker: { naam: 'Noor' },
      gemeldOp: '2026-11-22T09:00:00Z',
    },
  },
  { soort: 'toestemming-gegeven', toestemmingId: 't', toestemming },
]
const met = naFeiten(gezin, begin)
const trek = (wat: Intrekbaar, id: string) => ({ soort: 'trek-in' as const, wat, id, reden: 'Vergissing' })
const alles: [Intrekbaar, string][] = [
  ['vraag', 'v'],
  ['meting', 'm'],
  ['verwijzing', 'w'],
  ['signaal', 's'],
  ['toestemming', 't'],
]
const bij = (huishouden: Huishouden, audience: string) =>
  project(huishouden, doelbinding.regelVoor(audience)!, doelbinding, '2026-11-22T10:00:00Z')

test.each(alles)('a %s is taken back once by who said it, and is known no more under its id', (wat, id) => {
  const { huishouden, feiten } = na(met, trek(wat, id), kontext)
  expect(feiten).toMatchObject([{ intrekking: { door: 'kontext', reden: 'Vergissing' } }])
  expect(decide(huishouden, trek(wat, id), kontext)).toEqual({ weigering: 'rij-onbekend', veld: `${wat}Id` })
})

test.each(alles)('a %s that another organisation said is not taken back', (wat, id) => {
  const weigering =
    wat === 'signaal' ? { weigering: 'rij-onbekend', veld: 'signaalId' } : { weigering: 'niet-uw-woord' }
  expect(decide(met, trek(wat, id), handeling('zorgbalans'))).toEqual(weigering)
  // Who decides here may, but of a signal of others she does not know.
  if (wat === 'signaal') expect(decide(met, trek(wat, id), gemeente)).toEqual(weigering)
  else expect(na(met, trek(wat, id), gemeente).feiten).toHaveLength(1)
})

test('each partner gets the end of it', () => {
  expect(Object.keys(bij(met, 'schuldhulp')?.inwoners ?? {})).toEqual(['moeder'])
  expect(bij(na(met, trek('verwijzing', 'w'), kontext).huishouden, 'schuldhulp')).toBeUndefined()
  expect(bij(na(met, trek('toestemming', 't'), kontext).huishouden, 'schuldhulp')).toBeUndefined()
  expect(Object.keys(bij(met, 'matchpoint')?.inwoners ?? {})).toEqual(['zoon'])
  expect(bij(na(met, trek('signaal', 's'), kontext).huishouden, 'matchpoint')).toBeUndefined()
  expect(bij(na(met, trek('vraag', 'v'), kontext).huishouden, 'menscentraal')).not.toHaveProperty('vragen')
  expect(bij(na(met, trek('meting', 'm'), kontext).huishouden, 'menscentraal')).not.toHaveProperty('zrm')
})

test('whoever gave a signal reads it no longer once it is taken back, nor the match on it', () => {
  const match = {
    signaalId: 's',
    inwonerId: 'zoon',
    organisatie: 'GGD',
    contactpersoon: 'Bo',
    ontvangenOp: '2026-11-22T09:30:00Z',
  }
  const gematcht = naFeiten(met, [{ soort: 'match-ontvangen', matchId: 'x', match }])
  expect(bij(gematcht, 'kontext')).toMatchObject({ signalen: { s: {} }, matches: { x: {} } })
  const terug = bij(na(gematcht, trek('signaal', 's'), kontext).huishouden, 'kontext')!
  expect([Object.keys(terug.signalen ?? {}), Object.keys(terug.matches ?? {})]).toEqual([[], []])
})

test('what another said too stays hers', () => {
  const ook = { doorOrganisatie: 'zorgbalans', reden: 'Post', verwezenOp: '2026-11-22' }
  const samen = naFeiten(met, [
    { soort: 'verwezen', verwijzingId: 'w', verwijzing: { ...verwezen, ookVerwezen: [ook] } },
    {
      soort: 'toestemming-gegeven',
      toestemmingId: 't',
      toestemming: { ...toestemming, vastgelegdDoor: ['kontext', 'zorgbalans'] },
    },
  ])
  const zonder = na(samen, trek('verwijzing', 'w'), kontext).huishouden
  expect(zonder.verwijzingen['w']).toMatchObject({ ...ook, status: 'verzonden' })
  expect(zonder.verwijzingen['w']).not.toHaveProperty('ingetrokken')
  const metToestemming = na(samen, trek('toestemming', 't'), kontext).huishouden
  expect(metToestemming.toestemmingen['t']).toMatchObject({ vastgelegdDoor: ['zorgbalans'] })
  expect(bij(metToestemming, 'schuldhulp')).toBeDefined()
})

test('each who referred too keeps whom she named, and who nobody else named is referred no longer', () => {
  const samen = naFeiten(met, [
    {
      soort: 'verwezen',
      verwijzingId: 'w',
      verwijzing: {
        ...verwezen,
        inwonerIds: ['moeder', 'oma'],
        ookVerwezen: [
          { doorOrganisatie: 'zorgbalans', reden: 'Post', verwezenOp: '2026-11-22', inwonerIds: ['moeder'] },
          {
            doorOrganisatie: 'dock',
            reden: 'Geld',
            verwezenOp: '2026-11-22',
            inwonerIds: ['moeder'],
            eigenId: 'w-dock',
          },
        ],
      },
    },
  ])
  const { huishouden } = na(samen, trek('verwijzing', 'w'), kontext)
  expect(huishouden.verwijzingen['w']).toMatchObject({ doorOrganisatie: 'zorgbalans', inwonerIds: ['moeder'] })
  expect(huishouden.verwijzingen['w']).not.toHaveProperty('eigenId')
  expect(huishouden.verwijzingen['w']!.ookVerwezen).toEqual([
    { doorOrganisatie: 'dock', reden: 'Geld', verwezenOp: '2026-11-22', inwonerIds: ['moeder'], eigenId: 'w-dock' },
  ])
})

test('of a consent that another recorded too, only what who takes it back wrote down goes', () => {
  const van = (organisatie: string) => ({
    organisatie,
    gegevenOp: '2026-11-20',
    medewerker: `Werker van ${organisatie}`,
  })
  const samen = naFeiten(met, [
    {
      soort: 'toestemming-gegeven',
      toestemmingId: 't',
      toestemming: {
        ...toestemming,
        vastgelegdDoor: ['kontext', 'zorgbalans'],
        vastlegging: [van('kontext'), van('zorgbalans')],
      },
    },
  ])
  const { huishouden } = na(samen, trek('toestemming', 't'), kontext)
  expect(huishouden.toestemmingen['t']!.vastlegging).toEqual([van('zorgbalans')])
})

test('a consent that was never given is none for a new one either', () => {
  const vergist = na(met, trek('toestemming', 't'), kontext).huishouden
  const ingetrokken = decide(vergist, { soort: 'trek-toestemming-in', toestemmingId: 't' }, kontext)
  expect(ingetrokken).toEqual({ weigering: 'toestemming-onbekend' })
})

test('what nobody knows the source of is taken back by who decides here, and by nobody else', () => {
  const { gesteldDoor: _, ...vraag } = met.vragen['v']!
  const { vastgelegdDoor: __, ...woord } = met.toestemmingen['t']!
  const oud = { ...met, vragen: { v: vraag }, toestemmingen: { t: woord } }
  for (const [wat, id] of [
    ['vraag', 'v'],
    ['toestemming', 't'],
  ] as const) {
    expect(decide(oud, trek(wat, id), kontext)).toEqual({ weigering: 'niet-uw-woord' })
    expect(na(oud, trek(wat, id), gemeente).feiten).toHaveLength(1)
  }
})
