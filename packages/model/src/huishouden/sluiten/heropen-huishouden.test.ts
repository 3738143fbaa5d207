import { expect, test } from 'vitest'
import { gezin, handeling, kenToe, na, naFeiten } from '../../fixtures/gezin.ts'
import { maakDoelbinding } from '../../doelbinding/doelbinding.ts'
import { project } from '../../doelbinding/project.ts'
import { isToegekend } from '../betrokkenheden/betrokken.ts'
import { decide } from '../decide.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'

const gemeente = handeling('gemeente')
const dag = (organisatie: string, vandaag: string) => handeling(organisatie, { vandaag, op: `${vandaag}T10:00:00Z` })
const zorgbalans = dag('zorgbalans', '2026-12-01')
const heropen = (elders?: readonly Huishouden[]): Opdracht => ({
  soort: 'heropen-huishouden',
  heropening: { reden: 'De schulden zijn terug' },
  ...(elders && { elders }),
})
const met = (organisatie: string, anders: object): Feit => ({
  soort: 'betrokkenheid-ontstaan',
  betrokkenheidId: `b-${organisatie}`,
  betrokkenheid: { organisatie, medewerker: { naam: 'Werker' }, sinds: '2026-11-01', ...anders },
})
const vroeger = naFeiten(kenToe(gezin, 'shdh'), [
  met('dock', { stand: 'gevraagd', opgave: { adres: {}, grondslag: { wet: 'Wmo 2015' }, inwoners: {} } }),
  met('haarlem-effect', { stand: 'beeindigd', tot: '2026-11-10' }),
  {
    soort: 'regisseur-benoemd',
    regisseur: { organisatie: 'kontext', medewerker: { naam: 'Jo' }, sinds: '2026-11-01' },
  },
])
const sluit: Opdracht = { soort: 'sluit-huishouden', sluiting: { aanleiding: 'overig', reden: 'Klaar' } }
const gesloten = na(vroeger, sluit, handeling('kontext')).huishouden

test('who was granted at closing reopens: it and the organisation of the regisseur are involved, all others ask anew', () => {
  const { huishouden, feiten } = na(gesloten, heropen(), zorgbalans)
  expect(huishouden.gesloten).toBeUndefined()
  expect(Object.values(huishouden.afsluitingen)).toEqual([
    {
      ...gesloten.gesloten,
      heropend: { op: '2026-12-01', door: 'zorgbalans', reden: 'De schulden zijn terug' },
    },
  ])
  expect(huishouden.regisseur).toEqual(vroeger.regisseur)
  const wie = ['kontext', 'zorgbalans', 'gemeente', 'shdh', 'dock', 'haarlem-effect']
  expect(wie.filter((een) => isToegekend(huishouden, een, zorgbalans.op))).toEqual(['kontext', 'zorgbalans'])
  const leest = wie.filter((een) => {
    const regel = zorgbalans.doelbinding.regelVoor(een)!
    return project(huishouden, regel, zorgbalans.doelbinding, zorgbalans.op) !== undefined
  })
  expect(leest).toEqual(['kontext', 'zorgbalans'])
  expect(huishouden.betrokkenheden['b-dock']).toMatchObject({ stand: 'beeindigd', tot: '2026-12-01' })
  expect(huishouden.betrokkenheden['b-dock']).not.toHaveProperty('opgave')
  // What had ended stays as it ended.
  expect(feiten.filter((feit) => 'betrokkenheidId' in feit && feit.betrokkenheidId === 'b-haarlem-effect')).toEqual([])
  expect(na(huishouden, heropen(), zorgbalans).feiten, 'said again').toEqual([])
})

test.each(['dock', 'haarlem-effect', 'mee'])('%s was not granted at closing, and hears nothing of it', (wie) => {
  expect(decide(gesloten, heropen(), dag(wie, '2026-12-01'))).toEqual({ weigering: 'niet-betrokken' })
})

test('nobody who has nothing with an open household reopens it', () => {
  expect(decide(gezin, heropen(), handeling('dock'))).toEqual({ weigering: 'niet-betrokken' })
})

test('until the last day of its term and no later', () => {
  expect(decide(gesloten, heropen(), dag('kontext', '2027-11-22'))).toHaveProperty('feiten')
  expect(decide(gesloten, heropen(), dag('kontext', '2027-11-23'))).toEqual({ weigering: 'te-lang-gesloten' })
})

test.each([
  [
    'as it was granted',
    { doel: 'Maatje', grondslag: { wet: 'AVG toestemming' as const } },
    'Maatje',
    'AVG toestemming',
  ],
  ['by its row of the table where it never was', {}, undefined, 'Wmo 2015'],
])('whose last day passed meanwhile is involved again, %s', (_, anders, doel, wet) => {
  const tot = naFeiten(gezin, [met('shdh', { tot: '2026-11-25', ...anders })])
  const dicht = na(tot, sluit, gemeente).huishouden
  const shdh = dag('shdh', '2026-12-01')
  const { huishouden } = na(dicht, heropen(), shdh)
  expect(isToegekend(huishouden, 'shdh', shdh.op)).toBe(true)
  const rij = huishouden.betrokkenheden['b-shdh']!
  expect([rij.doel, rij.grondslag, rij.sinds, rij.tot]).toEqual([
    doel ?? shdh.doelbinding.regelVoor('shdh')!.doel,
    { wet },
    '2026-11-01',
    undefined,
  ])
  // Nobody was regisseur, and nobody is.
  expect(huishouden.regisseur).toBeUndefined()
})

test('a regisseur whose organisation left the table since is involved no more', () => {
  const regels = zorgbalans.doelbinding.regels.filter(({ audience }) => audience !== 'kontext')
  const { huishouden } = na(gesloten, heropen(), { ...zorgbalans, doelbinding: maakDoelbinding(regels) })
  expect(isToegekend(huishouden, 'kontext', zorgbalans.op)).toBe(false)
})

test('a regisseur whose organisation was not involved any more at closing comes back by nobody else', () => {
  const weg = naFeiten(vroeger, [
    {
      soort: 'betrokkenheid-beeindigd',
      betrokkenheidId: 'betrokken-kontext',
      tot: '2026-11-20',
      besluit: { door: 'kontext', op: '2026-11-20T10:00:00Z' },
    },
  ])
  const { huishouden } = na(na(weg, sluit, gemeente).huishouden, heropen(), zorgbalans)
  expect(isToegekend(huishouden, 'kontext', zorgbalans.op)).toBe(false)
})

test('who is involved reads how it had ended, and no partner system does', () => {
  const huishouden = na(gesloten, heropen(), zorgbalans).huishouden
  const { afsluitingen } = project(
    huishouden,
    zorgbalans.doelbinding.regelVoor('kontext')!,
    zorgbalans.doelbinding,
    zorgbalans.op,
  )!
  expect(Object.values(afsluitingen!)).toMatchObject([{ per: '2026-11-22', heropend: { door: 'zorgbalans' } }])
  for (const regel of zorgbalans.doelbinding.regels.filter(({ soort }) => soort === 'systeem'))
    expect([regel.audience, regel.velden.filter((pad) => pad.startsWith('afsluitingen'))]).toEqual([regel.audience, []])
})
