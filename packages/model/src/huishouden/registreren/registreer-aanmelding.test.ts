import { describe, expect, test } from 'vitest'
import { handeling, na } from '../../fixtures/gezin.ts'
import type { Handeling } from '../../handeling.ts'
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

const registreer = (meer: Partial<Aanmelding> = {}, herkend: Record<string, string> = {}): Opdracht => ({
  soort: 'registreer-aanmelding',
  aanmelding: { ...aanmelding, ...meer },
  herkend: new Map(Object.entries(herkend)),
})

const begin = na(leegHuishouden, registreer(), handeling('kontext'))
const inwonerId = begin.geregistreerd!.inwonerIds.get('moeder')!
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
      handeling('zorgbalans'),
    )
    expect(feiten.map(({ soort }) => soort)).toEqual(['inwoner-gewijzigd', 'betrokkenheid-ontstaan'])
    expect(huishouden.inwoners[inwonerId]!.bsn).toBe('999999357')
  })

  test('overwrites nothing: what differs becomes an afwijking each, once per source, and is listed every time', () => {
    const bekend = na(begin.huishouden, registreer({ inwoners: [metBsn] }, herkend), handeling('zorgbalans')).huishouden
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

  test('of another household is refused: what is said about her would have no reader', () => {
    expect(decide(leegHuishouden, registreer({}, { moeder: 'ergens' }), handeling('dock', { magBsn: false }))).toEqual({
      weigering: 'inwoner-elders-bekend',
      veld: 'inwoners/0',
    })
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
    expect(Object.values(huishouden.betrokkenheden).map(({ organisatie }) => organisatie)).toEqual(['kontext'])
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
])('a registration with %s is refused', (_, meer, wie, weigering) => {
  expect(decide(leegHuishouden, registreer(meer), wie)).toEqual(weigering)
})
