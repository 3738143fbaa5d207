import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { handeling } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import { isGestapeld } from './keur-besluit.ts'
import { evolve, type Feit } from '../feiten.ts'
import { leegHuishouden, type Huishouden } from '../huishouden.ts'
import type { Inhoud } from '../../berichten/bijdrage.ts'
import type { Opdracht } from '../opdrachten.ts'

const door = handeling('cjg')
const bsns = ['999999369', '999999400']
const persoon = (geboortedatum: string) => ({
  naam: { voornamen: 'Teun', geslachtsnaam: 'Verzonnen' },
  geboortedatum,
  geslacht: 'M' as const,
  gezinsrol: 'kind' as const,
})
const begin: Huishouden = (
  [
    {
      soort: 'huishouden-geregistreerd',
      huishoudenId: 'h',
      adres: { straatnaam: 'Verzonnenstraat', huisnummer: 1, postcode: '9999XX', woonplaats: 'Haarlem' },
      grondslag: { wet: 'Jeugdwet' },
    },
    { soort: 'inwoner-geregistreerd', inwonerId: 'zoon', persoon: persoon('2012-04-18') },
    { soort: 'inwoner-geregistreerd', inwonerId: 'dochter', persoon: persoon('2018-09-22') },
    { soort: 'inwoner-geregistreerd', inwonerId: 'vader', persoon: persoon('1985-01-01') },
  ] satisfies Feit[]
).reduce<Huishouden>(evolve, leegHuishouden)

const besluit = {
  inwonerId: 'zoon',
  aanbiederAgb: '98765432',
  toewijzingNummer: 1,
  toegewezenOp: '2026-11-22T09:00:00Z',
  product: { categorie: '45', code: '45A04' },
  omvang: { volume: 120, eenheid: '01' as const, frequentie: '2' as const },
  ingangsdatum: '2026-12-01',
  einddatum: '2027-05-31',
}
type Opgave = Omit<Huishouden['besluiten'][string], 'zorgGestartOp'>
const verwerk = (inhoud: Inhoud): Opdracht => ({ soort: 'verwerk-bijdrage', inhoud, bsnVanAnder: false })
const neem = (anders: Partial<Opgave> & { bsn?: string } = {}): Opdracht => {
  const { bsn, ...rest } = anders
  const heel = { ...besluit, ...rest }
  const inhoud = { soort: 'besluit-genomen' as const, besluitId: `b${heel.toewijzingNummer}`, bsn, besluit: heel }
  return verwerk(inhoud)
}
function na(huishouden: Huishouden, opdracht: Opdracht, wie = door): Huishouden {
  const beslissing = decide(huishouden, opdracht, wie)
  if ('weigering' in beslissing) throw new Error(beslissing.weigering)
  return beslissing.huishouden
}

describe('a decision about youth care', () => {
  const met = na(begin, neem({ bsn: bsns[0]! }))

  test('said again, in whatever notation and order of members, is no fact', () => {
    const { toegewezenOp: _, ...rest } = besluit
    const omgekeerd = Object.fromEntries(Object.entries(rest).toReversed()) as typeof rest
    expect(decide(met, neem({ ...omgekeerd, toegewezenOp: '2026-11-22T10:00:00.000+01:00' }), door)).toEqual({
      feiten: [],
      huishouden: met,
    })
  })

  test.each([
    ['another BSN than the child has', { bsn: bsns[1]! }, 'bsn-verschilt'],
    ['the number of another child', { inwonerId: 'dochter' }, 'toewijzingnummer-bezet'],
    ['a new number for the same product and period', { toewijzingNummer: 2 }, 'toewijzing-overlapt'],
    [
      'one day in common',
      { toewijzingNummer: 2, ingangsdatum: '2027-05-31', einddatum: '2027-06-30' },
      'toewijzing-overlapt',
    ],
    ['another amount per week', { omvang: { ...besluit.omvang, volume: 240 } }, 'nieuw-toewijzingnummer-nodig'],
    ['another unit', { omvang: { ...besluit.omvang, eenheid: '04' as const } }, 'nieuw-toewijzingnummer-nodig'],
    [
      'a new one with a moment in another year to come',
      { inwonerId: 'dochter', toewijzingNummer: 2, toegewezenOp: '2062-11-22T09:00:00Z' },
      'besluitdatum-onmogelijk',
    ],
    ['another product', { product: { categorie: '45', code: '45A05' } }, 'nieuw-toewijzingnummer-nodig'],
    [
      'a reason to change what was never allocated',
      { inwonerId: 'dochter', toewijzingNummer: 2, redenWijziging: '04' as const },
      'reden-wijziging-te-vroeg',
    ],
    ['a begin before the Jeugdwet', { toewijzingNummer: 2, ingangsdatum: '2014-12-31' }, 'besluitdatum-onmogelijk'],
    ['a child who is not here', { inwonerId: 'buurjongen', toewijzingNummer: 2 }, 'inwoner-onbekend'],
    ['another provider', { aanbiederAgb: '98000003' }, 'nieuw-toewijzingnummer-nodig'],
    ['an earlier moment', { toegewezenOp: '2026-11-22T08:59:59Z' }, 'besluit-verouderd'],
    ['a moment in another year to come', { toegewezenOp: '2062-11-22T09:00:00Z' }, 'besluitdatum-onmogelijk'],
    [
      'a begin before the birth',
      { inwonerId: 'dochter', toewijzingNummer: 2, ingangsdatum: '2018-09-21' },
      'besluitdatum-onmogelijk',
    ],
    ['a client of forty', { inwonerId: 'vader', toewijzingNummer: 2 }, 'geen-jeugdige'],
  ])('with %s is refused', (_, anders, weigering) => {
    expect(decide(met, neem(anders), door)).toMatchObject({ weigering })
  })

  test('with a BSN from who may not use it is refused, and without one stands', () => {
    const zonder = { ...door, magBsn: false }
    expect(decide(begin, neem({ bsn: bsns[0]! }), zonder)).toEqual({ weigering: 'bsn-niet-toegestaan' })
    expect(na(begin, neem(), zonder).besluiten['b1']).toMatchObject({ inwonerId: 'zoon' })
  })

  test('a total over the whole period may change under its number, a begin within the rules too', () => {
    const omvang = { ...besluit.omvang, frequentie: '6' as const }
    const totaal = na(begin, neem({ omvang }))
    const later = { toegewezenOp: '2026-11-22T09:30:00Z' }
    expect(na(totaal, neem({ ...later, omvang: { ...omvang, volume: 90 } })).besluiten['b1']).toMatchObject({
      omvang: { volume: 90 },
    })
    expect(na(totaal, neem({ ...later, omvang, ingangsdatum: '2026-12-02' })).besluiten['b1']).toMatchObject({
      ingangsdatum: '2026-12-02',
    })
    expect(decide(totaal, neem({ ...later, omvang, ingangsdatum: '2014-12-31' }), door)).toMatchObject({
      weigering: 'besluitdatum-onmogelijk',
      veld: 'ingangsdatum',
    })
  })

  test('with the BSN of somebody else, here or elsewhere, is refused: it would be about another child', () => {
    const geweigerd = { weigering: 'bsn-van-ander', veld: 'bsn' }
    expect(decide(met, neem({ inwonerId: 'dochter', toewijzingNummer: 2, bsn: bsns[0]! }), door)).toEqual(geweigerd)
    const elders = { ...neem({ inwonerId: 'dochter', toewijzingNummer: 2, bsn: bsns[1]! }), bsnVanAnder: true }
    expect(decide(met, elders, door)).toEqual(geweigerd)
  })

  test('of an earlier version of the hub, which breaks a rule of today, can be ended and taken away, and nothing worse', () => {
    const oud = (nummer: number, anders: Partial<Opgave> = {}): Feit => ({
      soort: 'besluit-genomen',
      besluitId: `b${nummer}`,
      besluit: { ...besluit, ...anders, toewijzingNummer: nummer },
    })
    const later = { toegewezenOp: '2026-11-22T09:30:00Z' }
    // E22: three numbers for one child, product and period.
    const gestapeld = [oud(1), oud(2), oud(3)].reduce<Huishouden>(evolve, begin)
    const korter = na(gestapeld, neem({ ...later, toewijzingNummer: 2, einddatum: '2026-12-31' }))
    const weg = { ...later, toewijzingNummer: 3, einddatum: besluit.ingangsdatum }
    expect(na(korter, neem(weg)).besluiten['b3']).toMatchObject({ einddatum: besluit.ingangsdatum })
    const langer = neem({ ...later, toewijzingNummer: 2, einddatum: '2027-06-30' })
    expect(decide(korter, langer, door)).toMatchObject({ weigering: 'toewijzing-overlapt' })

    const ooit = [oud(4, { toegewezenOp: '2062-11-22T09:00:00Z' }), oud(5, { inwonerId: 'vader' })]
    const onmogelijk = ooit.reduce<Huishouden>(evolve, begin)
    for (const anders of [{ toewijzingNummer: 4 }, { toewijzingNummer: 5, inwonerId: 'vader' }]) {
      const einde = { ...later, ...anders, einddatum: '2026-12-31' }
      expect(na(onmogelijk, neem(einde)).besluiten[`b${anders.toewijzingNummer}`]).toMatchObject({
        einddatum: '2026-12-31',
      })
    }
    const ander = neem({ ...later, toewijzingNummer: 5, inwonerId: 'vader', ingangsdatum: '2026-12-02' })
    expect(decide(onmogelijk, ander, door)).toMatchObject({ weigering: 'geen-jeugdige' })
  })

  test('keeps when care started; a start taken back is gone, once', () => {
    const aanbieder = { ...door, organisatie: 'jeugdhulp' }
    const start = { soort: 'zorg-gestart' as const, besluitId: 'b1', zorgGestartOp: '2026-12-01' }
    const gestart = na(met, verwerk(start), aanbieder)
    const korter = na(gestart, neem({ einddatum: '2027-03-01' }))
    expect(korter.besluiten['b1']).toMatchObject({ einddatum: '2027-03-01', zorgGestartOp: '2026-12-01' })
    const terug = { soort: 'zorgstart-ingetrokken' as const, besluitId: 'b1' }
    const ingetrokken = na(korter, verwerk(terug), aanbieder)
    expect(ingetrokken.besluiten['b1']).not.toHaveProperty('zorgGestartOp')
    expect(decide(ingetrokken, verwerk(terug), aanbieder)).toMatchObject({ feiten: [] })
  })
})

test('whatever is decided in whatever order, no number is two allocations and no product is allocated twice at a time', () => {
  const dag = fc.integer({ min: 1, max: 28 }).map((nummer) => `2027-01-${String(nummer).padStart(2, '0')}`)
  const opgave = fc
    .record({
      inwonerId: fc.constantFrom('zoon', 'dochter'),
      aanbiederAgb: fc.constantFrom('98765432', '98000003'),
      toewijzingNummer: fc.integer({ min: 1, max: 4 }),
      product: fc.constantFrom({ categorie: '45', code: '45A04' }, { categorie: '45', code: '45A05' }),
      dagen: fc.tuple(dag, dag),
      bsn: fc.constantFrom(...bsns),
    })
    .map(({ dagen, ...rest }) => {
      const [ingangsdatum, einddatum] = dagen.toSorted() as [string, string]
      return neem({ ...rest, ingangsdatum, einddatum })
    })
  fc.assert(
    fc.property(fc.array(opgave, { maxLength: 12 }), (opgaven) => {
      let huishouden = begin
      for (const opdracht of opgaven) {
        const beslissing = decide(huishouden, opdracht, door)
        if ('feiten' in beslissing) huishouden = beslissing.huishouden
      }
      const besluiten = Object.values(huishouden.besluiten)
      expect(new Set(besluiten.map(({ toewijzingNummer }) => toewijzingNummer)).size).toBe(besluiten.length)
      for (const [plaats, een] of besluiten.entries())
        expect(besluiten.slice(plaats + 1).some((ander) => isGestapeld(een, ander))).toBe(false)
      const gebruikt = Object.values(huishouden.inwoners).flatMap(({ bsn }) => bsn ?? [])
      expect(new Set(gebruikt).size).toBe(gebruikt.length)
    }),
    { numRuns: 200 },
  )
})

test('one number is one allocated product, whoever keeps it under which id', () => {
  const met = na(begin, neem())
  const onderAnderId = verwerk({
    soort: 'besluit-genomen',
    besluitId: 'b9',
    bsn: undefined,
    besluit: { ...besluit, inwonerId: 'dochter' },
  })
  expect(decide(met, onderAnderId, door)).toEqual({ weigering: 'toewijzingnummer-bezet', veld: 'toewijzingNummer' })
})

test('an allocation that was taken away leaves its days to the next one', () => {
  const later = { toegewezenOp: '2026-11-22T09:30:00Z' }
  const weg = na(begin, neem())
  const verwijderd = na(weg, neem({ ...later, redenWijziging: '13', einddatum: besluit.ingangsdatum }))
  expect(na(verwijderd, neem({ toewijzingNummer: 2 })).besluiten['b2']).toMatchObject({ toewijzingNummer: 2 })
  // One that only became shorter keeps the days it has.
  const korter = na(weg, neem({ ...later, redenWijziging: '13', einddatum: '2026-12-02' }))
  expect(decide(korter, neem({ toewijzingNummer: 2 }), door)).toMatchObject({ weigering: 'toewijzing-overlapt' })
})
