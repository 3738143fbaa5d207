import { describe, expect, test } from 'vitest'
import type { Aanmelding } from './registreren/aanmelding.ts'
import { doelbinding } from '@wijkhub/builders/haarlem'
import { decide } from './decide.ts'
import { evolve } from './feiten.ts'
import { leegHuishouden } from './huishouden.ts'
import type { Huishouden } from './huishouden.ts'
import type { Handeling } from '../handeling.ts'
import type { Opdracht } from './opdrachten.ts'

let laatste = 0
const door = (organisatie: string, magBsn = true): Handeling => ({
  organisatie,
  magBsn,
  op: '2026-11-22T10:00:00Z',
  vandaag: '2026-11-22',
  nieuwId: () => `id-${++laatste}`,
  opdrachtId: 'o-1',
  doelbinding,
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

function na(huishouden: Huishouden, opdracht: Opdracht, wie: Handeling) {
  const beslissing = decide(huishouden, opdracht, wie)
  if ('weigering' in beslissing) throw new Error(beslissing.weigering)
  // What is handed back is what the facts lead to, and nothing else.
  expect(beslissing.feiten.reduce<Huishouden>(evolve, huishouden)).toEqual(beslissing.huishouden)
  return beslissing
}

const registreer = (meer: Partial<Aanmelding> = {}, herkend: Record<string, string> = {}): Opdracht => ({
  soort: 'registreer-aanmelding',
  aanmelding: { ...aanmelding, ...meer },
  herkend: new Map(Object.entries(herkend)),
})

const begin = na(leegHuishouden, registreer(), door('kontext', false))
const inwonerId = begin.geregistreerd!.inwonerIds.get('moeder')!
const [verwijzingId] = Object.keys(begin.huishouden.verwijzingen) as [string]
const metBsn = { ...moeder, bsn: '999999357' }

test('the version of a household is the number of its facts', () => {
  expect(begin.huishouden.versie).toBe(begin.feiten.length)
})

describe('a registration of a known person', () => {
  const herkend = { moeder: inwonerId }

  test('adds what was missing and registers nobody', () => {
    const { feiten, huishouden } = na(
      begin.huishouden,
      registreer({ inwoners: [metBsn], toestemmingen: [], verwijzingen: [] }, herkend),
      door('zorgbalans'),
    )
    expect(feiten.map(({ soort }) => soort)).toEqual(['inwoner-gewijzigd', 'betrokkenheid-ontstaan'])
    expect(huishouden.inwoners[inwonerId]!.bsn).toBe('999999357')
  })

  test('overwrites nothing: what differs becomes an afwijking each, once per source, and is listed every time', () => {
    const bekend = na(begin.huishouden, registreer({ inwoners: [metBsn] }, herkend), door('zorgbalans')).huishouden
    const ander = { ...metBsn, bsn: '999990019', geslacht: 'M' as const, telefoonnummer: '0612345678' }
    const kaal = { inwoners: [ander], toestemmingen: [], verwijzingen: [] }
    const eerst = na(bekend, registreer(kaal, herkend), door('shdh'))
    expect(eerst.huishouden.inwoners[inwonerId]).toMatchObject({ bsn: '999999357', telefoonnummer: '0612345678' })
    expect(Object.values(eerst.huishouden.afwijkingen)).toMatchObject([
      { veld: 'bsn', inwonerId, bekend: '999999357', gemeld: '999990019', bron: 'shdh' },
      { veld: 'geslacht', inwonerId, bekend: 'V', gemeld: 'M', bron: 'shdh' },
    ])
    const nogEens = na(eerst.huishouden, registreer(kaal, herkend), door('shdh'))
    expect(nogEens.feiten).toEqual([])
    expect(nogEens.geregistreerd!.afwijkingen).toEqual(eerst.geregistreerd!.afwijkingen)
  })

  test('of another household is refused: what is said about her would have no reader', () => {
    expect(decide(leegHuishouden, registreer({}, { moeder: 'ergens' }), door('dock', false))).toEqual({
      weigering: 'inwoner-elders-bekend',
      veld: 'inwoners/0',
    })
  })

  test("by her organisation's next worker names that worker", () => {
    const opvolger = { naam: 'Opvolger', telefoonnummer: '0235550000' }
    const kaal = { medewerker: opvolger, toestemmingen: [], verwijzingen: [] }
    const { huishouden, feiten } = na(begin.huishouden, registreer(kaal, herkend), door('kontext', false))
    expect(feiten.map(({ soort }) => soort)).toEqual(['betrokkenheid-gewijzigd'])
    expect(Object.values(huishouden.betrokkenheden)).toMatchObject([{ medewerker: opvolger }])
  })

  test('at another address keeps what was said and opens the file to nobody', () => {
    const elders = { ...aanmelding.adres, huisnummertoevoeging: '2' }
    const { huishouden, geregistreerd } = na(
      begin.huishouden,
      registreer({ adres: elders, toestemmingen: [], verwijzingen: [] }, herkend),
      door('zorgbalans'),
    )
    expect(geregistreerd).toMatchObject({ betrokken: false, afwijkingen: [{ veld: 'adres' }] })
    expect(Object.values(huishouden.betrokkenheden).map(({ organisatie }) => organisatie)).toEqual(['kontext'])
    expect(huishouden.adres).toEqual(aanmelding.adres)
  })
})

test.each<[string, Partial<Aanmelding>, Handeling, object]>([
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
    { weigering: 'bronpersoon-dubbel', veld: 'inwoners/1/bronpersoonId' },
  ],
  [
    'one BSN for two persons',
    { inwoners: [metBsn, { ...metBsn, bronpersoonId: 'zus' }] },
    door('dock'),
    { weigering: 'bsn-dubbel', veld: 'inwoners/1/bsn' },
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
    expect(decide(huishouden, opdracht, door('kontext'))).toEqual({ feiten: [], huishouden })
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
    bsnVanAnder: false,
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
    expect(decide(huishouden, gepland, door('schuldhulp'))).toEqual({ feiten: [], huishouden })
  })

  test.each([
    ['menscentraal', 'bijdrage-niet-toegestaan'],
    ['cjg', 'verwijzing-onbekend'],
    ['niemand', 'bijdrage-niet-toegestaan'],
  ])('about a referral from %s is refused: the table says who may tell what', (organisatie, weigering) => {
    expect(decide(begin.huishouden, gepland, door(organisatie))).toEqual({ weigering })
  })
})
