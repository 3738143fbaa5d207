import { isBsn } from '@wijkhub/model'
import { afterAll, describe, expect, it } from 'vitest'
import { A, adresVan, persoon, startRegistratie } from './registratie-deur.ts'

const hub = await startRegistratie()
afterAll(() => hub.stop())

const bsns = Array.from({ length: 4000 }, (_, i) => String(999_994_000 + i)).filter(isBsn)
const bsn = () => bsns.pop()!
let huisnummer = 5000
const adres = () => adresVan({ huisnummer: ++huisnummer })
const kind = (id: string, naam: string, meer: object = {}) =>
  persoon(id, naam, 'Tweeling', { geboortedatum: '2015-06-07', gezinsrol: 'kind', ...meer })

async function geregistreerd(als: string, aanmelding: object) {
  const { status, body } = await hub.meldAan(als, aanmelding)
  expect([status, body.code]).toEqual([201, undefined])
  return body
}

async function geweigerd(als: string, aanmelding: object, verwacht: [number, string, string]) {
  const voor = await hub.stand()
  const { status, body } = await hub.meldAan(als, aanmelding)
  expect([status, body.code, body.fouten?.[0].veld]).toEqual(verwacht)
  expect(await hub.stand()).toEqual(voor)
}

describe('N3: people who share almost all of a name', () => {
  it.each([
    ['Jan Peter', 'Jan Paul'],
    ['Mohamed Amin', 'Mohamed Anwar'],
    ['Anna-Maria', 'Anna-Marit'],
    ['रीना', 'राना'],
    ['ดี', 'ดา'],
  ])('N3: %s and %s, born on one day at one door, are two children, whoever registers them', async (een, ander) => {
    const thuis = adres()
    const eerste = await geregistreerd('kontext', A([kind('a', een)], { adres: thuis }))
    const tweede = await geregistreerd('dock', A([kind('b', ander)], { adres: thuis }))
    expect(tweede.huishoudenId).not.toBe(eerste.huishoudenId)
  })

  it('N3: twins of one household keep their own questions when another organisation registers them', async () => {
    const thuis = adres()
    const tweeling = [kind('a', 'Jan Peter'), kind('b', 'Jan Paul')]
    const eerste = await geregistreerd('kontext', A(tweeling, { adres: thuis }))
    const vraag = { bronpersoonId: 'b', leefgebied: 'Sociaal netwerk', omschrijving: 'Over Jan Paul' }
    const weer = await geregistreerd('dock', A(tweeling.toReversed(), { adres: thuis, vragen: [vraag] }))
    expect(weer.inwoners).toMatchObject(eerste.inwoners.toReversed().map(({ inwonerId }: never) => ({ inwonerId })))
    const [gesteld] = Object.values((await hub.toestand(eerste.huishoudenId)).vragen)
    expect(gesteld!.inwonerId).toBe(eerste.inwoners[1].inwonerId)
  })

  it('N3: a name that may be either of the twins is nobody: what is said about it lands with no wrong child', async () => {
    const thuis = adres()
    const tweeling = await geregistreerd(
      'kontext',
      A([kind('a', 'Jan Peter'), kind('b', 'Jan Paul')], { adres: thuis }),
    )
    const signaal = A([kind('x', 'Jan')], { adres: thuis, signalen: [{ bronpersoonId: 'x' }] })
    const body = await geregistreerd('dock', signaal)
    expect(tweeling.inwoners.map(({ inwonerId }: { inwonerId: string }) => inwonerId)).not.toContain(
      body.inwoners[0].inwonerId,
    )
  })

  it('N3: two men of one name, both of 1 January, at one door, are two when they have two numbers', async () => {
    const thuis = adres()
    const man = () => persoon('a', 'Mohamed', 'Ali', { geboortedatum: '1990-01-01', geslacht: 'M', bsn: bsn() })
    const een = await geregistreerd('gemeente', A([man()], { adres: thuis }))
    const ander = await geregistreerd('zorgbalans', A([man()], { adres: thuis }))
    expect(ander.huishoudenId).not.toBe(een.huishoudenId)
  })
})

describe('X6: one person twice in one registration', () => {
  it.each([
    ['with no BSN', {}, {}],
    ['with a BSN once', { bsn: bsn() }, {}],
  ])('X6: %s is refused before anybody is looked up', async (_, een, ander) => {
    const tweemaal = A([kind('a', 'Kim', een), kind('b', 'KIM', ander)])
    await geweigerd('gemeente', tweemaal, [400, 'inwoner-dubbel', '/inwoners/1'])
  })

  it.each([
    ['a father and a son', { geboortedatum: '1980-02-03' }, { geboortedatum: '2010-02-03' }],
    ['with a BSN each', { bsn: bsn() }, { bsn: bsn() }],
  ])('X6: of one name, %s, are two people', async (_, een, ander) => {
    const body = await geregistreerd('gemeente', A([kind('a', 'Jan', een), kind('b', 'Jan', ander)]))
    expect(new Set(body.inwoners.map(({ inwonerId }: { inwonerId: string }) => inwonerId)).size).toBe(2)
  })
})

describe('D1: what is no contradiction, and what nobody may learn from one', () => {
  it('D1: an insurance is not read by contradicting it', async () => {
    const thuis = adres()
    const wie = (verzekerdennummer: string) =>
      persoon('a', 'Vera', 'Verzekerd', { verzekering: { uzovi: '9999', verzekerdennummer } })
    const { huishoudenId } = await geregistreerd('zorgbalans', A([wie('GEHEIM1')], { adres: thuis }))
    await geregistreerd('kontext', A([wie('GERADEN1')], { adres: thuis }))
    await hub.kenToe('kontext', huishoudenId)
    const body = await geregistreerd('kontext', A([wie('GERADEN1')], { adres: thuis }))
    expect(body.afwijkingen).toMatchObject([{ veld: 'verzekering' }])
    const gelezen = await hub.afwijkingen('kontext', huishoudenId)
    expect(gelezen.body.afwijkingen).toMatchObject([{ afwijking: { gemeld: { verzekerdennummer: 'GERADEN1' } } }])
    expect(gelezen.tekst).not.toContain('GEHEIM1')
    expect((await hub.afwijkingen('zorgbalans', huishoudenId)).tekst).toContain('GERADEN1')
  })

  it('D1: nor by having told the one that is known', async () => {
    const thuis = adres()
    const wie = (verzekerdennummer: string) =>
      persoon('a', 'Vera', 'Verzekerd', { verzekering: { uzovi: '9999', verzekerdennummer } })
    const { huishoudenId } = await geregistreerd('kontext', A([wie('GERADEN2')], { adres: thuis }))
    await geregistreerd('zorgbalans', A([wie('GEHEIM2')], { adres: thuis }))
    expect((await hub.afwijkingen('kontext', huishoudenId)).body.afwijkingen).toEqual([])
  })

  it('D1: another notation, or saying less, contradicts nothing', async () => {
    const thuis = adres()
    const eerste = persoon('a', 'Nora', 'Notatie', {
      telefoonnummer: '06 12 34 56 78',
      emailadres: 'Nora@Voorbeeld.example',
      verzekering: { uzovi: '9999', verzekerdennummer: 'V1', sinds: '2026-01-01' },
    })
    const { huishoudenId } = await geregistreerd(
      'zorgbalans',
      A([eerste], {
        adres: { ...thuis, wijkcode: 'WK039201' },
        grondslag: { wet: 'Wmo 2015', artikel: '2.3.2' },
      }),
    )
    const { versie } = await hub.toestand(huishoudenId)
    const weer = {
      ...eerste,
      telefoonnummer: '+31 (0)6 12345678',
      emailadres: 'nora@voorbeeld.example',
      verzekering: { uzovi: '9999', verzekerdennummer: 'V1' },
    }
    await geregistreerd('zorgbalans', A([weer], { adres: thuis }))
    expect((await hub.afwijkingen('zorgbalans', huishoudenId)).body.afwijkingen).toEqual([])
    expect((await hub.toestand(huishoudenId)).versie).toBe(versie)
  })
})

describe('R3: whoever is not involved', () => {
  it('R3: does not become reachable as the mother: a number she had not given stays in the household it was said in', async () => {
    const nummer = bsn()
    const moeder = persoon('m', 'Mona', 'Elders', { bsn: nummer })
    const { huishoudenId, inwoners } = await geregistreerd('gemeente', A([moeder]))
    const vanVader = { ...moeder, telefoonnummer: '0687654321', emailadres: 'vader@voorbeeld.example' }
    const body = await geregistreerd('zorgbalans', A([vanVader]))
    expect(body.huishoudenId).not.toBe(huishoudenId)
    const { inwoners: leden } = await hub.toestand(huishoudenId)
    expect(leden[inwoners[0].inwonerId]).not.toHaveProperty('telefoonnummer')
    expect(JSON.stringify(await hub.bij('menscentraal', huishoudenId))).not.toContain('0687654321')
  })
})
