import { project, regelVoor, type Projectie } from '@wijkhub/model'
import { arbitraryHuishouden, tellendeIds } from '@wijkhub/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { afzender, alleBerichten, gezin, inhoudVan, koppeling, vasteOmgeving } from './fixtures/berichten.ts'
import { encode } from './encode/encode.ts'

const regel = regelVoor('jeugdhulp')!
const functies = (berichten: { route: Record<string, string> }[]) => berichten.map(({ route }) => route['functie'])
const na = (stand: Projectie) => alleBerichten(koppeling(gezin, stand), vasteOmgeving())
/** The same family with something changed in one decision. */
const met = (nummer: number, wijziging: object): Projectie => ({
  ...gezin,
  besluiten: Object.fromEntries(
    Object.entries(gezin.besluiten!).map(([id, besluit]) => [
      id,
      besluit.toewijzingNummer === nummer ? { ...besluit, ...wijziging } : besluit,
    ]),
  ),
})
const nummersIn = (xml: string) =>
  [...xml.matchAll(/<jw301:ToewijzingNummer>(\d+)/g)].map(([, nummer]) => Number(nummer))

describe('a JW301', () => {
  const berichten = alleBerichten(koppeling(undefined, gezin), vasteOmgeving())
  const berichtVan = (nummer: number) =>
    berichten.map(({ inhoud }) => inhoudVan(inhoud)).find((xml) => nummersIn(xml).includes(nummer))!

  test('goes to each child at each provider, one after the other', () => {
    expect(functies(berichten)).toEqual(['JW301', 'JW301'])
    expect(new Set(berichten.flatMap(({ nummers }) => nummers))).toEqual(new Set(['39200017', '39200018', '39200019']))
  })

  test('holds all allocations of that child (OP087) and no other child', () => {
    expect(nummersIn(berichtVan(39200017))).toEqual([39200017, 39200018])
    expect(berichtVan(39200019)).not.toContain('999999369')
  })

  test('has a header that is unique and an allocation moment in Dutch time', () => {
    const kenmerken = berichten.map(({ inhoud }) => /<ijw:Identificatie>([^<]+)/.exec(inhoudVan(inhoud))![1]!)
    expect(new Set(kenmerken).size).toBe(berichten.length)
    for (const kenmerk of kenmerken) expect(kenmerk).toMatch(/^[0-9A-Z]{12}$/)
    expect(berichtVan(39200017)).toContain('<jw301:Toewijzingstijd>11:05:00</jw301:Toewijzingstijd>')
  })
})

describe('a change', () => {
  test('in one decision goes to that child alone, with the unchanged allocation that is still valid', () => {
    const berichten = na(met(39200017, { einddatum: '2027-08-31' }))
    expect(berichten.map(({ inhoud }) => nummersIn(inhoudVan(inhoud)))).toEqual([[39200017, 39200018]])
  })

  test('that ends an allocation in the past is told all the same; once told it is left out', () => {
    const geeindigd = met(39200017, { ingangsdatum: '2026-10-01', einddatum: '2026-11-01' })
    expect(na(geeindigd).map(({ inhoud }) => nummersIn(inhoudVan(inhoud)))).toEqual([[39200017, 39200018]])
    const verhuisd = { ...geeindigd, adres: { ...gezin.adres, huisnummer: 14 } }
    const daarna = alleBerichten(koppeling(geeindigd, verhuisd), vasteOmgeving())
    expect(daarna.map(({ inhoud }) => nummersIn(inhoudVan(inhoud))).flat()).not.toContain(39200017)
  })

  test('of address goes to every child once, although the household has one address', () => {
    expect(functies(na({ ...gezin, adres: { ...gezin.adres, huisnummer: 14 } }))).toEqual(['JW301', 'JW301'])
  })

  test('that the provider refused later is sent again at the next change', () => {
    const verhuisd = { ...gezin, adres: { ...gezin.adres, huisnummer: 14 } }
    const [eerste] = na(verhuisd)
    const teruggezet = { ...koppeling(gezin, verhuisd), geheugen: eerste!.geheugen! }
    expect(functies(alleBerichten(teruggezet, vasteOmgeving()))).toEqual(['JW301', 'JW301'])
  })

  test('the provider made itself, the start of care, is not told back', () => {
    expect(na(met(39200017, { zorgGestartOp: '2026-12-01' }))).toEqual([])
  })
})

test('nothing is sent when the right ends: only a decision can end an allocation (OP258)', () => {
  expect(encode(afzender, koppeling(gezin, undefined), vasteOmgeving())).toBeUndefined()
})

test.each([
  ['without an end date while the amount is per week', { einddatum: undefined }, 'CD076'],
  ['that ends before it begins', { einddatum: '2026-01-01' }, 'CS003'],
  ['per day in stuks', { omvang: { volume: 1, eenheid: '84', frequentie: '1' } }, 'CS338'],
  ['of the same product in the same period', { product: { categorie: '54', code: '54001' } }, 'TR302'],
])('an allocation %s is not sent but shown with the rule it breaks', (_, wijziging, regelcode) => {
  const [bericht] = na(met(39200017, wijziging))
  expect(bericht!.inhoud).toBe('')
  expect(bericht!.route['onverzendbaar']).toContain(regelcode)
  expect(bericht!.route['onverzendbaar']).not.toMatch(/999999369|Groot|Teun/)
})

test('from any stand to any wish it comes to an end, one message per child and provider', () => {
  const projectie = fc.option(
    arbitraryHuishouden.map((huishouden) => project(huishouden, regel, '2026-11-22')),
    { nil: undefined },
  )
  fc.assert(
    fc.property(projectie, projectie, (stand, gewenst) => {
      const omgeving = { nu: '2026-11-22T10:06:30Z', nieuweReferentie: tellendeIds() }
      const berichten = alleBerichten(koppeling(stand, gewenst), omgeving)
      const kinderen = new Set(Object.values(gewenst?.besluiten ?? {}).map(({ inwonerId }) => inwonerId))
      expect(berichten.length).toBeLessThanOrEqual(kinderen.size)
      if (gewenst) expect(alleBerichten(koppeling(gewenst, gewenst), omgeving)).toEqual([])
    }),
    { numRuns: 60 },
  )
})
