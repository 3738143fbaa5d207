import { doelbinding } from '@wijkhub/builders/haarlem'
import { describe, expect, test } from 'vitest'
import type { DoelbindingRegel } from '../../doelbinding/regel.ts'
import { project } from '../../doelbinding/project.ts'
import { standVan } from '../../doelbinding/verwijzing-stand.ts'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { kruis } from '../leden/kruis.ts'
import { woordVan } from './geldigheid.ts'
import { toestemmingFeiten } from './toestemming-feiten.ts'
import type { Toestemming } from './toestemmingen.ts'

const kontext = handeling('kontext')
const zegt = (huishouden: Huishouden, woord: Partial<Toestemming>, organisatie = 'kontext') =>
  toestemmingFeiten(
    huishouden,
    { inwonerId: 'moeder', voor: 'schuldhulp', gegevenOp: '2026-11-20', ...woord },
    handeling(organisatie),
  )
const metWoord = (huishouden: Huishouden, woord: Partial<Toestemming>, organisatie?: string) =>
  naFeiten(huishouden, zegt(huishouden, woord, organisatie))
const verwezen = naFeiten(gezin, [
  {
    soort: 'verwezen',
    verwijzingId: 'v-1',
    verwijzing: {
      inwonerIds: ['moeder'],
      naar: 'schuldhulp',
      reden: 'Schulden',
      doorOrganisatie: 'kontext',
      verwezenOp: '2026-11-20',
      status: 'verzonden',
    },
  },
])
const woordOp = (huishouden: Huishouden, op: string) => woordVan(huishouden, 'moeder', 'schuldhulp', op)
const regel = (audience: string): DoelbindingRegel => doelbinding.regelVoor(audience)!
const document = (huishouden: Huishouden, audience: string, op: string) =>
  project(huishouden, regel(audience), doelbinding, op)

describe('a consent with an end', () => {
  const tot = (dag: string) => metWoord(verwezen, { tot: dag })

  test.each([
    ['2026-12-31', '2026-12-30T22:59:59Z', '2026-12-30T23:00:00Z'],
    ['2027-01-01', '2026-12-31T22:59:59Z', '2026-12-31T23:00:00Z'],
    ['2027-03-28', '2027-03-27T22:59:59Z', '2027-03-27T23:00:00Z'],
    ['2027-03-29', '2027-03-28T21:59:59Z', '2027-03-28T22:00:00Z'],
    ['2027-10-31', '2027-10-30T21:59:59Z', '2027-10-30T22:00:00Z'],
    ['2028-02-29', '2028-02-28T22:59:59Z', '2028-02-28T23:00:00Z'],
  ])('until %s opens the partner to the last second before that day in the Netherlands', (dag, laatste, einde) => {
    const huishouden = tot(dag)
    expect(Object.keys(document(huishouden, 'schuldhulp', laatste)?.inwoners ?? {})).toEqual(['moeder'])
    expect(document(huishouden, 'schuldhulp', einde)).toBeUndefined()
  })

  test('an organisation reads of its referral that it waits, and why, from that day on; the consent it reads with its end', () => {
    const huishouden = tot('2027-01-01')
    const gelezen = (op: string) => document(huishouden, 'kontext', op)!
    const verwijzing = (op: string) => Object.values(gelezen(op).verwijzingen!)[0]
    expect(verwijzing('2026-12-31T22:59:59Z')).toMatchObject({ status: 'verzonden' })
    expect(verwijzing('2026-12-31T22:59:59Z')).not.toHaveProperty('nietGedeeld')
    expect(verwijzing('2026-12-31T23:00:00Z')).toMatchObject({
      status: 'wacht',
      nietGedeeld: [{ inwonerId: 'moeder', reden: 'toestemming-ontbreekt' }],
    })
    expect(Object.values(gelezen('2027-01-02T12:00:00Z').toestemmingen!)).toMatchObject([{ tot: '2027-01-01' }])
    const [heel] = Object.values(huishouden.verwijzingen)
    expect(standVan(huishouden, heel!, doelbinding, '2027-01-01').status).toBe('wacht')
  })

  test('of one moment the soonest end counts, whoever wrote it down, and in which order', () => {
    for (const [eerst, later] of [
      ['2026-12-01', undefined],
      [undefined, '2026-12-01'],
      ['2026-12-01', '2027-12-01'],
      ['2027-12-01', '2026-12-01'],
    ]) {
      const een = metWoord(gezin, eerst === undefined ? {} : { tot: eerst })
      const beide = metWoord(een, later === undefined ? {} : { tot: later }, 'zorgbalans')
      expect([woordOp(beide, '2026-11-30'), woordOp(beide, '2026-12-01')]).toEqual(['gegeven', 'ontbreekt'])
    }
  })

  test('of a later day what she said then counts, longer or shorter, whichever is heard first', () => {
    const oud = { gegevenOp: '2026-11-10' }
    const nieuw = { gegevenOp: '2026-11-20', tot: '2026-12-01' }
    for (const [een, ander] of [
      [oud, nieuw],
      [nieuw, oud],
    ] as const)
      expect(woordOp(metWoord(metWoord(gezin, een), ander, 'zorgbalans'), '2026-12-01')).toBe('ontbreekt')
    const langer = metWoord(metWoord(gezin, { ...oud, tot: '2026-11-15' }), { gegevenOp: '2026-11-20' })
    expect(woordOp(langer, '2030-01-01')).toBe('gegeven')
  })

  test('ends where she took it back before that day, and its own end opens nothing again', () => {
    const huishouden = tot('2027-01-01')
    const [toestemmingId] = Object.keys(huishouden.toestemmingen)
    const weg = na(huishouden, { soort: 'trek-toestemming-in', toestemmingId: toestemmingId! }, kontext).huishouden
    for (const op of ['2026-11-22', '2026-12-31', '2027-01-01']) expect(woordOp(weg, op)).toBe('ingetrokken')
    const weer = metWoord(weg, { tot: '2026-12-15' }, 'zorgbalans')
    expect(woordOp(weer, '2026-11-22')).toBe('ingetrokken')
  })
})

describe('in two homes', () => {
  const elders = (woord: Partial<Toestemming>): Huishouden =>
    metWoord(
      naFeiten({ ...gezin, huishoudenId: 'h-2', inwoners: {}, toestemmingen: {} }, [
        {
          soort: 'inwoner-geregistreerd',
          inwonerId: 'moeder',
          persoon: gezin.inwoners['moeder']!,
          sinds: '2026-11-01',
        },
      ]),
      woord,
      'zorgbalans',
    )
  /** What is said here, heard there. */
  const hoort = (hier: Huishouden, daar: Huishouden, feiten: Feit[]) => naFeiten(daar, kruis(feiten, hier, daar))

  test('a later word with an end ends an older one without, in both, though each home has its own row', () => {
    const daar = elders({ gegevenOp: '2026-11-10' })
    const feiten = zegt(gezin, { tot: '2026-12-01' })
    const nu = hoort(gezin, daar, feiten)
    expect(Object.keys(nu.toestemmingen)).toHaveLength(2)
    expect([woordOp(nu, '2026-11-30'), woordOp(nu, '2026-12-01')]).toEqual(['gegeven', 'ontbreekt'])
  })

  test('whoever recorded it there is not forgotten because it is said again here', () => {
    const feiten = zegt(gezin, { tekst: 'v1' })
    const hier = naFeiten(gezin, feiten)
    const daar = hoort(gezin, elders({ voor: 'cjg' }), feiten)
    const opnieuw = toestemmingFeiten(
      daar,
      { inwonerId: 'moeder', voor: 'schuldhulp', gegevenOp: '2026-11-21', tekst: 'v2', tot: '2027-01-01' },
      handeling('zorgbalans'),
    )
    const [rij] = Object.values(hoort(daar, hier, opnieuw).toestemmingen)
    expect(rij).toMatchObject({ gegevenOp: '2026-11-21', tekst: 'v2', tot: '2027-01-01' })
    expect(rij!.vastgelegdDoor).toEqual(['kontext'])
    expect(rij!.vastlegging).toMatchObject([{ organisatie: 'kontext', tekst: 'v1' }])
  })
})

test('the hour the clock has twice proves nothing: in it a consent is not certainly after she took her word back', () => {
  const op = (dag: string, tijd: string, ingetrokkenTijd: string) => {
    const gegeven = metWoord(gezin, { gegevenOp: '2026-10-01' })
    const [toestemmingId] = Object.keys(gegeven.toestemmingen)
    const weg = naFeiten(gegeven, [
      { soort: 'toestemming-ingetrokken', toestemmingId: toestemmingId!, ingetrokkenOp: dag, ingetrokkenTijd },
    ])
    return woordOp(metWoord(weg, { gegevenOp: dag, tijd }), '2026-11-22')
  }
  expect(op('2026-10-25', '02:40', '02:10')).toBe('ingetrokken')
  expect(op('2026-10-25', '03:00', '02:59')).toBe('gegeven')
  expect(op('2026-10-24', '02:40', '02:10')).toBe('gegeven')
})

test('of one organisation the last word it recorded is its own, also when it tells an earlier one later', () => {
  const laat = metWoord(metWoord(gezin, { tijd: '11:00', tekst: 'v2' }), { tijd: '08:00', tekst: 'v1' })
  expect(Object.values(laat.toestemmingen)[0]!.vastlegging).toMatchObject([{ tijd: '11:00', tekst: 'v2' }])
})
