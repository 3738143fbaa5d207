import { describe, expect, test } from 'vitest'
import type { Aanmelding } from '../registratie/aanmelding.ts'
import { decide } from './decide.ts'
import { evolve, leegHuishouden } from './evolve.ts'
import type { Huishouden } from './huishouden.ts'
import type { Herkenning, Omstandigheden, Opdracht } from './opdrachten.ts'

let laatste = 0
const door = (organisatie: string, magBsn = true): Omstandigheden => ({
  organisatie,
  magBsn,
  op: '2026-11-22T10:00:00Z',
  vandaag: '2026-11-22',
  nieuwId: () => `id-${++laatste}`,
})

/** Invented people; the BSNs are of the official test range. */
const moeder = {
  bronpersoonId: 'moeder',
  naam: { voornamen: 'Anna', geslachtsnaam: 'Verzonnen' },
  geboortedatum: '1990-05-05',
  geslacht: 'V' as const,
  gezinsrol: 'ouder' as const,
}
const aanmelding: Aanmelding = {
  bronrecordId: 'K-1',
  medewerker: { naam: 'Werker' },
  grondslag: { wet: 'Wmo 2015' },
  adres: { straatnaam: 'Verzonnenstraat', huisnummer: 1, postcode: '9999XX', woonplaats: 'Haarlem' },
  inwoners: [moeder],
  vragen: [],
  zrm: [],
  toestemmingen: [{ bronpersoonId: 'moeder', voor: 'schuldhulp', gegevenOp: '2026-11-20' }],
  verwijzingen: [{ bronpersoonIds: ['moeder'], naar: 'schuldhulp', reden: 'Schulden' }],
  signalen: [],
}

function na(huishouden: Huishouden, opdracht: Opdracht, wie: Omstandigheden) {
  const beslissing = decide(huishouden, opdracht, wie)
  if ('weigering' in beslissing) throw new Error(beslissing.weigering)
  const { feiten, nieuweIds = {} } = beslissing
  return { huishouden: feiten.reduce<Huishouden>(evolve, huishouden), feiten, ids: nieuweIds }
}

const registreer = (meer: Partial<Aanmelding> = {}, herkend: Record<string, Herkenning> = {}): Opdracht => ({
  soort: 'registreer-aanmelding',
  aanmelding: { ...aanmelding, ...meer },
  herkend,
})

const begin = na(leegHuishouden, registreer(), door('kontext', false))
const inwonerId = begin.ids['moeder']!
const [verwijzingId] = Object.keys(begin.huishouden.verwijzingen) as [string]
const metBsn = { ...moeder, bsn: '999999357' }

test('the version of a household is the number of its facts', () => {
  expect(begin.huishouden.versie).toBe(begin.feiten.length)
})

describe('a registration of a known person', () => {
  const herkend = { moeder: { inwonerId } }

  test('adds what was missing and registers nobody', () => {
    const { feiten, huishouden } = na(
      begin.huishouden,
      registreer({ inwoners: [metBsn], toestemmingen: [], verwijzingen: [] }, herkend),
      door('zorgbalans'),
    )
    expect(feiten.map(({ soort }) => soort)).toEqual(['inwoner-gewijzigd', 'betrokkenheid-ontstaan'])
    expect(huishouden.inwoners[inwonerId]!.bsn).toBe('999999357')
  })

  test('overwrites nothing: another BSN becomes an afwijking for a person to settle', () => {
    const bekend = na(begin.huishouden, registreer({ inwoners: [metBsn] }, herkend), door('zorgbalans')).huishouden
    const ander = { ...metBsn, bsn: '999990019', telefoonnummer: '0612345678' }
    const { huishouden } = na(bekend, registreer({ inwoners: [ander] }, herkend), door('shdh'))
    expect(huishouden.inwoners[inwonerId]).toMatchObject({ bsn: '999999357', telefoonnummer: '0612345678' })
    expect(Object.values(huishouden.afwijkingen)).toMatchObject([{ soort: 'bsn-verschilt', inwonerId, bron: 'shdh' }])
  })

  test('of another household leaves her there', () => {
    const { huishouden, ids } = na(
      leegHuishouden,
      registreer({ toestemmingen: [], verwijzingen: [] }, { moeder: { elders: 'ergens' } }),
      door('dock', false),
    )
    expect(huishouden.inwoners).toEqual({})
    expect(ids).toEqual({ moeder: 'ergens' })
    expect(Object.values(huishouden.afwijkingen)).toMatchObject([
      { soort: 'andere-huishouden-bekend', inwonerId: 'ergens' },
    ])
  })
})

test.each<[string, Partial<Aanmelding>, Omstandigheden, object]>([
  [
    'a BSN from who may not use it',
    { inwoners: [metBsn] },
    door('kontext', false),
    { weigering: 'bsn-niet-toegestaan', veld: 'inwoners/0/bsn' },
  ],
  [
    'the same person twice',
    { inwoners: [moeder, moeder] },
    door('dock'),
    { weigering: 'bronpersoon-dubbel', veld: 'inwoners' },
  ],
  [
    'a question about a stranger',
    { signalen: [{ bronpersoonId: 'wie' }] },
    door('dock'),
    { weigering: 'bronpersoon-onbekend', veld: 'signalen/0' },
  ],
])('a registration with %s is refused', (_, meer, wie, weigering) => {
  expect(decide(leegHuishouden, registreer(meer), wie)).toEqual(weigering)
})

describe('a command', () => {
  const opdrachten: Opdracht[] = [
    { soort: 'benoem-regisseur', aanwijzing: { medewerker: { naam: 'Werker' } } },
    { soort: 'werk-inwoner-bij', inwonerId, bijwerking: { telefoonnummer: '0612345678' } },
    { soort: 'trek-toestemming-in', toestemmingId: Object.keys(begin.huishouden.toestemmingen)[0]! },
  ]

  test.each(opdrachten)('$soort given twice has no second effect', (opdracht) => {
    const { huishouden, feiten } = na(begin.huishouden, opdracht, door('kontext'))
    expect(feiten).toHaveLength(1)
    expect(decide(huishouden, opdracht, door('kontext'))).toEqual({ feiten: [] })
  })

  test.each(opdrachten)('$soort of who is not involved is refused', (opdracht) => {
    expect(decide(begin.huishouden, opdracht, door('dock'))).toEqual({ weigering: 'niet-betrokken' })
  })

  test('on no household is refused', () => {
    expect(decide(leegHuishouden, opdrachten[0]!, door('kontext'))).toEqual({ weigering: 'huishouden-onbekend' })
  })
})

describe('a contribution', () => {
  const gepland: Opdracht = {
    soort: 'verwerk-bijdrage',
    inhoud: { soort: 'verwijzing-bijgewerkt', verwijzingId, status: 'intake-gepland', statusDatum: '2026-12-01' },
  }

  test('that the intake is planned becomes an action in the plan, once', () => {
    const { huishouden } = na(begin.huishouden, gepland, door('schuldhulp'))
    expect(Object.values(huishouden.acties)).toEqual([
      {
        omschrijving: 'Intake schuldhulp',
        organisatie: 'schuldhulp',
        status: 'gepland',
        datum: '2026-12-01',
        verwijzingId,
      },
    ])
    expect(decide(huishouden, gepland, door('schuldhulp'))).toEqual({ feiten: [] })
  })

  test.each([
    ['menscentraal', 'bijdrage-niet-toegestaan'],
    ['cjg', 'verwijzing-onbekend'],
    ['niemand', 'bijdrage-niet-toegestaan'],
  ])('about a referral from %s is refused: the table says who may tell what', (organisatie, weigering) => {
    expect(decide(begin.huishouden, gepland, door(organisatie))).toEqual({ weigering })
  })
})
