import { describe, expect, test } from 'vitest'
import { handeling, kenToe, na } from '../../fixtures/gezin.ts'
import type { Handeling } from '../../handeling.ts'
import { zrmDomeinen2017 } from '../../velden/zrm.ts'
import { isToegekend } from '../betrokkenheden/betrokken.ts'
import { decide } from '../decide.ts'
import { leegHuishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'
import type { Aanmelding } from './aanmelding.ts'

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

const meting = (datum: string) => ({
  bronpersoonId: 'moeder',
  instrument: '2017' as const,
  datum,
  scores: Object.fromEntries(zrmDomeinen2017.map((domein) => [domein, 3])) as Aanmelding['zrm'][number]['scores'],
})

const registreer = (meer: Partial<Aanmelding> = {}, herkend: Record<string, string> = {}): Opdracht => ({
  soort: 'registreer-aanmelding',
  aanmelding: { ...aanmelding, ...meer },
  herkend: new Map(Object.entries(herkend)),
})

const begin = na(leegHuishouden, registreer(), handeling('kontext'))
const inwonerId = begin.geregistreerd!.inwonerIds.get('moeder')!
const metBsn = { ...moeder, bsn: '999999357' }

test('who registers is involved from today, and what was said stands in the household', () => {
  const vraag = { leefgebied: 'Financiën' as const, omschrijving: 'Post' }
  const inhoud = { vragen: [{ ...vraag, bronpersoonId: 'moeder' }], zrm: [meting('2026-11-22')] }
  const { huishouden } = na(leegHuishouden, registreer(inhoud), handeling('kontext'))
  const [van] = Object.keys(huishouden.inwoners)
  expect(Object.values(huishouden.betrokkenheden)).toEqual([
    { organisatie: 'kontext', medewerker: { naam: 'Werker' }, sinds: '2026-11-22' },
  ])
  expect(Object.values(huishouden.vragen)).toEqual([
    { ...vraag, inwonerId: van, gesteldOp: '2026-11-22', gesteldDoor: 'kontext' },
  ])
  expect(Object.values(huishouden.zrm)).toMatchObject([{ inwonerId: van, afnemer: 'kontext', datum: '2026-11-22' }])
})

describe('a registration of a known person', () => {
  const herkend = { moeder: inwonerId }

  test('by who is involved adds what was missing and registers nobody', () => {
    const { feiten, huishouden } = na(
      kenToe(begin.huishouden, 'zorgbalans'),
      registreer({ inwoners: [metBsn], toestemmingen: [], verwijzingen: [] }, herkend),
      handeling('zorgbalans'),
    )
    expect(feiten.map(({ soort }) => soort)).toEqual(['inwoner-gewijzigd', 'adres-bevestigd'])
    expect(huishouden.inwoners[inwonerId]!.bsn).toBe('999999357')
  })

  test('overwrites nothing: what differs becomes an afwijking each, once per source, and is listed every time', () => {
    const toegekend = kenToe(begin.huishouden, 'zorgbalans', 'shdh')
    const bekend = na(toegekend, registreer({ inwoners: [metBsn] }, herkend), handeling('zorgbalans')).huishouden
    const ander = { ...metBsn, bsn: '999990019', geslacht: 'M' as const, telefoonnummer: '0612345678' }
    const kaal = { inwoners: [ander], toestemmingen: [], verwijzingen: [] }
    const eerst = na(bekend, registreer(kaal, herkend), handeling('shdh'))
    expect(eerst.huishouden.inwoners[inwonerId]).toMatchObject({ bsn: '999999357', telefoonnummer: '0612345678' })
    expect(Object.values(eerst.huishouden.afwijkingen)).toMatchObject([
      { veld: 'bsn', inwonerId, bekend: '999999357', gemeld: '999990019', bron: 'shdh' },
      { veld: 'geslacht', inwonerId, bekend: 'V', gemeld: 'M', bron: 'shdh' },
    ])
    const nogEens = na(eerst.huishouden, registreer(kaal, herkend), handeling('shdh'))
    expect(nogEens.feiten).toEqual([])
    expect(nogEens.geregistreerd!.afwijkingen).toEqual(eerst.geregistreerd!.afwijkingen)
  })

  test('of another household makes her a member here too, from today, with what is said here', () => {
    const opdracht = { ...registreer(), ookHier: new Map([['moeder', { inwonerId, voorlopig: true as const }]]) }
    const { huishouden, geregistreerd } = na(leegHuishouden, opdracht, handeling('dock', { magBsn: false }))
    expect(geregistreerd!.inwonerIds.get('moeder')).toBe(inwonerId)
    const { bronpersoonId: _, ...persoon } = moeder
    expect(huishouden.inwoners).toEqual({ [inwonerId]: persoon })
    expect(huishouden.lidmaatschappen).toEqual({ [inwonerId]: { sinds: '2026-11-22', voorlopig: true } })
  })

  test('and her first child makes her a parent; without a child another role is an afwijking', () => {
    const partner = na(
      leegHuishouden,
      registreer({ inwoners: [{ ...moeder, gezinsrol: 'partner' }] }),
      handeling('kontext'),
    )
    const wie = { moeder: partner.geregistreerd!.inwonerIds.get('moeder')! }
    const kind = { ...moeder, bronpersoonId: 'kind', geboortedatum: '2026-11-01', gezinsrol: 'kind' as const }
    const kaal = { toestemmingen: [], verwijzingen: [] }
    const metKind = na(partner.huishouden, registreer({ ...kaal, inwoners: [moeder, kind] }, wie), handeling('kontext'))
    expect(metKind.huishouden.inwoners[wie.moeder]?.gezinsrol).toBe('ouder')
    expect(metKind.geregistreerd?.afwijkingen).toEqual([])
    const oma = { ...partner.huishouden, inwoners: { [wie.moeder]: { ...moeder, gezinsrol: 'grootouder' as const } } }
    const nooit = na(oma, registreer({ ...kaal, inwoners: [moeder, kind] }, wie), handeling('kontext'))
    expect(nooit.huishouden.inwoners[wie.moeder]?.gezinsrol).toBe('grootouder')
    const zonder = na(partner.huishouden, registreer(kaal, wie), handeling('kontext'))
    expect(zonder.huishouden.inwoners[wie.moeder]?.gezinsrol).toBe('partner')
    expect(zonder.geregistreerd?.afwijkingen).toMatchObject([{ veld: 'gezinsrol' }])
  })

  test('in another notation says the same; another legal ground is an afwijking', () => {
    const notatie = {
      ...moeder,
      naam: { voornamen: 'Anna', voorvoegsel: 'van der', geslachtsnaam: 'Weide' },
      telefoonnummer: '0612345678',
      emailadres: 'anna@voorbeeld.example',
    }
    const anders = {
      ...notatie,
      naam: { voornamen: 'Anna', geslachtsnaam: 'van der Weide' },
      telefoonnummer: '+31612345678',
      emailadres: 'Anna@Voorbeeld.example',
    }
    const eerst = na(leegHuishouden, registreer({ inwoners: [notatie] }), handeling('kontext'))
    const wie = { moeder: eerst.geregistreerd!.inwonerIds.get('moeder')! }
    expect(na(eerst.huishouden, registreer({ inwoners: [anders] }, wie), handeling('kontext')).feiten).toEqual([])
    const grondslag = { wet: 'Wgs' as const }
    const ander = na(eerst.huishouden, registreer({ inwoners: [anders], grondslag }, wie), handeling('kontext'))
    expect(ander.geregistreerd?.afwijkingen).toMatchObject([{ veld: 'grondslag' }])
  })

  test('by who is not involved fills in nothing: what he says is an afwijking', () => {
    const elders = { ...aanmelding.adres, huisnummer: 9 }
    const { huishouden, geregistreerd } = na(
      begin.huishouden,
      registreer({ adres: elders, inwoners: [metBsn], toestemmingen: [], verwijzingen: [] }, herkend),
      handeling('zorgbalans'),
    )
    expect(huishouden.inwoners[inwonerId]).not.toHaveProperty('bsn')
    expect(geregistreerd?.afwijkingen).toMatchObject([{ veld: 'bsn', inwonerId }, { veld: 'adres' }])
  })

  test("by her organisation's next worker names that worker", () => {
    const opvolger = { naam: 'Opvolger', telefoonnummer: '0235550000' }
    const kaal = { medewerker: opvolger, toestemmingen: [], verwijzingen: [] }
    const { huishouden, feiten } = na(begin.huishouden, registreer(kaal, herkend), handeling('kontext'))
    expect(feiten.map(({ soort }) => soort)).toEqual(['betrokkenheid-gewijzigd'])
    expect(Object.values(huishouden.betrokkenheden)).toMatchObject([{ medewerker: opvolger }])
  })

  test('at another address keeps what was said and opens the file to nobody', () => {
    const elders = { ...aanmelding.adres, huisnummertoevoeging: '2' }
    const { huishouden, geregistreerd } = na(
      begin.huishouden,
      registreer({ adres: elders, toestemmingen: [], verwijzingen: [] }, herkend),
      handeling('zorgbalans'),
    )
    expect(geregistreerd).toMatchObject({ betrokken: false, afwijkingen: [{ veld: 'adres' }] })
    expect(isToegekend(huishouden, 'zorgbalans', '2026-11-22T10:00:00Z')).toBe(false)
    expect(huishouden.adres).toEqual(aanmelding.adres)
  })
})

test.each<[string, Partial<Aanmelding>, Handeling, object]>([
  [
    'a BSN from who may not use it',
    { inwoners: [metBsn] },
    handeling('kontext'),
    { weigering: 'bsn-niet-toegestaan', veld: 'inwoners/0/bsn' },
  ],
  [
    'the same person twice',
    { inwoners: [moeder, moeder] },
    handeling('dock'),
    { weigering: 'bronpersoon-dubbel', veld: 'inwoners/1/bronpersoonId' },
  ],
  [
    'one BSN for two persons',
    { inwoners: [metBsn, { ...metBsn, bronpersoonId: 'zus' }] },
    handeling('dock'),
    { weigering: 'bsn-dubbel', veld: 'inwoners/1/bsn' },
  ],
  [
    'a question about a stranger',
    { signalen: [{ bronpersoonId: 'wie' }] },
    handeling('dock'),
    { weigering: 'bronpersoon-onbekend', veld: 'signalen/0' },
  ],
  [
    'a measurement of tomorrow',
    { zrm: [meting('2026-11-23')] },
    handeling('dock'),
    { weigering: 'datum-in-toekomst', veld: 'zrm/0/datum' },
  ],
  [
    'a measurement from before her birth',
    { zrm: [meting('1990-05-04')] },
    handeling('dock'),
    { weigering: 'datum-voor-geboorte', veld: 'zrm/0/datum' },
  ],
  [
    'consent as its ground, and no consent',
    { grondslag: { wet: 'AVG toestemming' }, toestemmingen: [] },
    handeling('dock'),
    { weigering: 'toestemming-ontbreekt', veld: 'grondslag/wet' },
  ],
  [
    'an insurance of a year mistyped',
    { inwoners: [{ ...moeder, verzekering: { uzovi: '9999', verzekerdennummer: 'V1', sinds: '2062-01-01' } }] },
    handeling('dock'),
    { weigering: 'datum-onmogelijk', veld: 'inwoners/0/verzekering/sinds' },
  ],
  [
    'a consent of tomorrow',
    { toestemmingen: [{ bronpersoonId: 'moeder', voor: 'schuldhulp', gegevenOp: '2026-11-23' }] },
    handeling('dock'),
    { weigering: 'datum-onmogelijk', veld: 'toestemmingen/0/gegevenOp' },
  ],
  [
    'a referral of a household without minors to who receives them',
    { verwijzingen: [{ bronpersoonIds: ['moeder'], naar: 'cjg', reden: 'Opvoeden' }] },
    handeling('dock'),
    { weigering: 'verwijzing-buiten-kring', veld: 'verwijzingen/0/bronpersoonIds/0' },
  ],
  [
    'a signal about an adult',
    { signalen: [{ bronpersoonId: 'moeder' }] },
    handeling('dock'),
    { weigering: 'signaal-leeftijd', veld: 'signalen/0/bronpersoonId' },
  ],
])('a registration with %s is refused', (_, meer, wie, weigering) => {
  expect(decide(leegHuishouden, registreer(meer), wie)).toEqual(weigering)
})
