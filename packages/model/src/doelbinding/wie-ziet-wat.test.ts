import { describe, expect, test } from 'vitest'
import { doelbinding } from '@wijkhub/builders/haarlem'
import { gezin, naFeiten } from '../fixtures/gezin.ts'
import type { Feit } from '../huishouden/feiten.ts'
import type { DoelbindingRegel, Rijen } from './regel.ts'
import { zichtbareRijen } from './rijen.ts'
import { zichtbareScores } from './zichtbare-metingen.ts'

const op = '2026-11-22'
const nu = '2026-11-22T10:00:00Z'
const delen = 'vragen zrm toestemmingen signalen matches verwijzingen besluiten contactmomenten doelen acties'.split(
  ' ',
)
const regel = (rijen: Rijen, meer: Partial<DoelbindingRegel> = {}): DoelbindingRegel => ({
  ...doelbinding.regelVoor('kontext')!,
  rijen,
  leefgebieden: ['Financiën'],
  velden: delen.map((deel) => `${deel}.*.inwonerId`),
  ...meer,
})
const wie = new Set(['moeder', 'zoon'])
const ziet = (huishouden: typeof gezin, rijen: Rijen, meer: Partial<DoelbindingRegel> = {}) =>
  zichtbareRijen(huishouden, regel(rijen, meer), wie, doelbinding, op)
const ids = (rijen: object = {}) => Object.keys(rijen)

const verwezen = (verwijzingId: string, doorOrganisatie: string, meer: object = {}): Feit => ({
  soort: 'verwezen',
  verwijzingId,
  verwijzing: {
    inwonerIds: ['moeder', 'oma'],
    naar: 'schuldhulp',
    status: 'verzonden',
    doorOrganisatie,
    reden: doorOrganisatie,
    verwezenOp: op,
    ...meer,
  },
})
const vraag = (vraagId: string, leefgebied: string, gesteldDoor: string, inwonerId = 'moeder') =>
  ({
    soort: 'vraag-gesteld',
    vraagId,
    vraag: { inwonerId, leefgebied, omschrijving: vraagId, gesteldOp: op, gesteldDoor },
  }) as Feit
const doel = (doelId: string, leefgebied: string, doorOrganisatie: string) =>
  ({
    soort: 'doel-vastgesteld',
    doelId,
    doel: { omschrijving: doelId, leefgebied, vastgesteldOp: op, doorOrganisatie },
  }) as Feit
const actie = (actieId: string, organisatie: string, meer: object = {}): Feit => ({
  soort: 'actie-afgesproken',
  actieId,
  actie: { omschrijving: actieId, organisatie, status: 'open', ...meer },
})

describe('of who is in its circle an audience sees', () => {
  test('questions and goals on its leefgebieden, and its own on any; whose they are it does not hear', () => {
    const huishouden = naFeiten(gezin, [
      vraag('eigen-gebied', 'Financiën', 'dock'),
      vraag('eigen-vraag', 'Huisvesting', 'kontext'),
      vraag('ander', 'Huisvesting', 'dock'),
      vraag('buiten-kring', 'Financiën', 'kontext', 'oma'),
      doel('eigen-gebied', 'Financiën', 'dock'),
      doel('eigen-doel', 'Huisvesting', 'kontext'),
      doel('ander', 'Huisvesting', 'dock'),
    ])
    const { vragen, doelen } = ziet(huishouden, {})
    expect([ids(vragen), ids(doelen)]).toEqual([
      ['eigen-gebied', 'eigen-vraag'],
      ['eigen-gebied', 'eigen-doel'],
    ])
    expect(JSON.stringify([vragen, doelen])).not.toMatch(/kontext|dock|gesteldDoor|doorOrganisatie/)
    const { leefgebieden: _, ...zonder } = regel({})
    expect(ids(zichtbareRijen(huishouden, zonder, wie, doelbinding, op).vragen)).toHaveLength(3)
  })

  test.each<[Rijen['verwijzingen'], string[]]>([
    [undefined, []],
    ['alle', ['eigen', 'ander', 'klaar']],
    ['alle-gemeld', ['eigen', 'ander', 'klaar']],
    ['eigen', ['eigen', 'klaar']],
    ['eigen-lopend', []],
  ])('referrals as its row says (%s), and in them nobody else', (rijen, verwacht) => {
    const huishouden = naFeiten(gezin, [
      verwezen('eigen', 'kontext', { ookVerwezen: [{ doorOrganisatie: 'dock', reden: 'Huur', verwezenOp: op }] }),
      verwezen('ander', 'dock'),
      verwezen('klaar', 'kontext', { status: 'afgerond' }),
      verwezen('over-niemand', 'kontext', { inwonerIds: ['oma'] }),
    ])
    const { verwijzingen } = ziet(huishouden, { ...(rijen && { verwijzingen: rijen }) })
    expect(ids(verwijzingen)).toEqual(verwacht)
    expect(JSON.stringify(verwijzingen ?? {})).not.toContain('oma')
    if (rijen === 'eigen') expect(JSON.stringify(verwijzingen ?? {})).not.toMatch(/dock|Huur/)
    if (rijen === 'alle-gemeld') expect(verwijzingen!['eigen']).toMatchObject({ status: undefined })
    if (rijen === 'alle-gemeld') expect(verwijzingen!['klaar']).toMatchObject({ status: 'afgerond' })
  })

  test('as the partner it is referred to: what runs, and nothing of another partner', () => {
    const huishouden = naFeiten(gezin, [
      verwezen('naar-haar', 'kontext'),
      verwezen('naar-ander', 'kontext', { naar: 'cjg' }),
      verwezen('klaar', 'kontext', { status: 'afgerond' }),
    ])
    expect(ids(ziet(huishouden, { verwijzingen: 'eigen-lopend' }, { audience: 'schuldhulp' }).verwijzingen)).toEqual([
      'naar-haar',
    ])
  })

  test('that another does something, when and how far, and not what; its own action whole', () => {
    const huishouden = naFeiten(gezin, [
      doel('zichtbaar', 'Financiën', 'dock'),
      doel('verborgen', 'Huisvesting', 'dock'),
      verwezen('gezien', 'kontext'),
      verwezen('niet-gezien', 'dock'),
      actie('eigen', 'kontext', { doelId: 'zichtbaar' }),
      actie('eigen-verborgen', 'kontext', { doelId: 'verborgen' }),
      actie('ander', 'dock', { doelId: 'zichtbaar', datum: '2026-12-01' }),
      actie('zonder-dag', 'dock'),
      actie('intake-gezien', 'schuldhulp', { verwijzingId: 'gezien' }),
      actie('intake-niet', 'schuldhulp', { verwijzingId: 'niet-gezien' }),
    ])
    const { acties } = ziet(huishouden, { acties: 'dat', verwijzingen: 'eigen' })
    expect(acties).toEqual({
      eigen: { omschrijving: 'eigen', organisatie: 'kontext', status: 'open', doelId: 'zichtbaar' },
      'eigen-verborgen': { omschrijving: 'eigen-verborgen', organisatie: 'kontext', status: 'open' },
      ander: { organisatie: 'dock', status: 'open', datum: '2026-12-01' },
      'zonder-dag': { organisatie: 'dock', status: 'open' },
      'intake-gezien': { organisatie: 'schuldhulp', status: 'open' },
    })
    expect(ids(ziet(huishouden, { acties: 'eigen' }).acties)).toEqual(['eigen', 'eigen-verborgen'])
    expect(ids(ziet(huishouden, {}).acties)).toEqual(['eigen', 'eigen-verborgen'])
    expect(ids(ziet(huishouden, { acties: 'alle' }).acties)).toHaveLength(6)
  })

  test('of a measurement of another the scores on its leefgebieden, or nothing', () => {
    const scores = { Financiën: 2, Huisvesting: 3 } as never
    const meting = (afnemer: string) => ({
      inwonerId: 'moeder',
      instrument: '2017' as const,
      datum: op,
      afnemer,
      scores,
    })
    const metingen = { eigen: meting('kontext'), ander: meting('dock') }
    expect(zichtbareScores(metingen, regel({ zrm: 'leefgebieden' }))).toEqual({
      eigen: metingen.eigen,
      ander: { ...metingen.ander, scores: { Financiën: 2 } },
    })
    expect(ids(zichtbareScores(metingen, regel({ zrm: 'leefgebieden' }, { leefgebieden: [] })))).toEqual(['eigen'])
    expect(zichtbareScores(metingen, regel({}))).toEqual(metingen)
  })

  test('signals it gave itself and the matches on them; the index those it still keeps', () => {
    const signaal = (signaalId: string, gemeldDoor: string, gemeldOp = nu): Feit => ({
      soort: 'signaal-gemeld',
      signaalId,
      signaal: { inwonerId: 'zoon', gemeldDoor, medewerker: { naam: 'Noor' }, gemeldOp },
    })
    const huishouden = {
      ...naFeiten(gezin, [
        signaal('eigen', 'kontext'),
        signaal('ander', 'dock'),
        signaal('oud', 'dock', '2020-01-01T10:00:00Z'),
      ]),
      matches: {
        eigen: { inwonerId: 'zoon', signaalId: 'eigen' },
        ander: { inwonerId: 'zoon', signaalId: 'ander' },
      } as never,
    }
    const eigen = ziet(huishouden, { signalen: 'eigen', matches: 'eigen-signaal' })
    expect([ids(eigen.signalen), ids(eigen.matches)]).toEqual([['eigen'], ['eigen']])
    expect(ids(ziet(huishouden, { signalen: 'lopend' }).signalen)).toEqual(['eigen', 'ander'])
    const niets = ziet(huishouden, {})
    expect([ids(niets.signalen), ids(niets.matches)]).toEqual([[], []])
  })

  test('consents, visits and allocations as its row says, and else none', () => {
    const toestemming = (id: string, organisatie: string): Feit => ({
      soort: 'toestemming-gegeven',
      toestemmingId: id,
      toestemming: { inwonerId: 'moeder', voor: 'cjg', gegevenOp: op, vastgelegdDoor: [organisatie] },
    })
    const bezoek = (organisatie: string) => ({ inwonerId: 'moeder', organisatie })
    const besluit = (einddatum?: string) => ({ inwonerId: 'zoon', ...(einddatum && { einddatum }) })
    const huishouden = {
      ...naFeiten(gezin, [toestemming('eigen', 'kontext'), toestemming('ander', 'dock')]),
      contactmomenten: { eigen: bezoek('kontext'), ander: bezoek('dock') } as never,
      besluiten: { loopt: besluit(), kort: besluit('2025-11-22'), lang: besluit('2025-11-21') } as never,
    }
    const namen = ({ toestemmingen, contactmomenten, besluiten }: ReturnType<typeof ziet>) =>
      [toestemmingen, contactmomenten, besluiten].map((rijen) => ids(rijen))
    expect(namen(ziet(huishouden, {}))).toEqual([[], [], []])
    expect(namen(ziet(huishouden, { toestemmingen: 'eigen', contactmomenten: 'eigen', besluiten: 'lopend' }))).toEqual([
      ['eigen'],
      ['eigen'],
      ['loopt', 'kort'],
    ])
    expect(namen(ziet(huishouden, { toestemmingen: 'alle', contactmomenten: 'alle' })).slice(0, 2)).toEqual([
      ['eigen', 'ander'],
      ['eigen', 'ander'],
    ])
  })
})
