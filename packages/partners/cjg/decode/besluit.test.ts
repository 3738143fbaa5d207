import type { Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import { Inhoud } from '@wijkhub/model'
import { dochter, zoon } from '@wijkhub/builders'
import { describe, expect, test } from 'vitest'
import { leesBesluit } from './lees-melding.ts'
import { encode } from '../encode/encode.ts'
import { vertaalBesluit } from './vertaal-besluit.ts'
import type { BesluitMelding } from '../wire.ts'
import { huishouden, projectie, koppeling, inwonerId, omgeving } from '../fixtures/koppeling.ts'

const dochterId = Object.entries(projectie.inwoners!).find(([, { bsn }]) => bsn === dochter.bsn)![0]
const besluit = {
  kenmerk: 'BES-2026-7',
  huishoudenId: huishouden.huishoudenId,
  inwonerId,
  bsn: zoon.bsn,
  aanbiederAgb: '98765432',
  toewijzingNummer: 39200017,
  product: { categorie: '45', code: '45A04' },
  omvang: { volume: 120, eenheid: '01', frequentie: '2' },
  ingangsdatum: '2026-12-01',
  einddatum: '2027-05-31',
  toegewezenOp: '2026-11-22T10:05:00Z',
}
const gelezen = (melding: object) => {
  const uitslag = leesBesluit(JSON.stringify(melding))
  if ('foutcode' in uitslag) throw new Error(JSON.stringify(uitslag))
  return uitslag
}

/** `eerder` are decisions as the hub keeps them, by household. */
const vertaal = (bericht: BesluitMelding, link = koppeling, eerder: [huishoudenId: string, waarde: unknown][] = []) =>
  vertaalBesluit(bericht, link, omgeving, {
    vastgelegd: eerder.map(([huishoudenId, waarde]) => ({ sleutel: 'x', huishoudenId, waarde })),
    uitgaand: undefined,
  })
const bewaard = (melding: object) => (vertaal(gelezen(melding).bericht) as Vertaling).vastgelegd![0]!.waarde

describe('a decision', () => {
  test('becomes a contribution for the household and the child it names', () => {
    const { kenmerk, vindplaats, bericht } = gelezen(besluit)
    expect({ kenmerk, vindplaats }).toEqual({
      kenmerk: 'BES-2026-7',
      vindplaats: { huishoudenId: huishouden.huishoudenId },
    })
    const { bijdragen } = vertaal(bericht, koppeling) as Vertaling
    expect(Inhoud.parse(bijdragen[0])).toMatchObject({ soort: 'besluit-genomen', bsn: zoon.bsn })
  })

  test('keeps its id when it is repeated or changed, and another allocation has another', () => {
    const id = (melding: object) =>
      ((vertaal(gelezen(melding).bericht, koppeling) as Vertaling).bijdragen[0] as { besluitId: string }).besluitId
    expect(id({ ...besluit, kenmerk: 'BES-2026-8', einddatum: '2027-06-30' })).toBe(id(besluit))
    expect(id({ ...besluit, toewijzingNummer: 39200018 })).not.toBe(id(besluit))
    expect(id(besluit)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/)
  })

  test('with wrong fields is refused with all of them at once, rules of iJw included', () => {
    const { einddatum: _, ...zonderEinde } = besluit
    const fout = leesBesluit(
      JSON.stringify({
        ...zonderEinde,
        bsn: '999999991',
        aanbiederAgb: '1',
        product: { categorie: '39', code: '45A04' },
        extra: 1,
      }),
    ) as Onleesbaar
    expect(fout).toMatchObject({ foutcode: 'ongeldige-invoer', kenmerk: 'BES-2026-7' })
    expect(fout.velden!.map(({ veld }) => veld).sort()).toEqual([
      'aanbiederAgb',
      'bsn',
      'einddatum',
      'extra',
      'product.categorie',
    ])
  })

  test.each(['', '[]', 'null', '{', '"tekst"'])('that is no object (%j) is refused', (ruw) => {
    expect(leesBesluit(ruw)).toMatchObject({ foutcode: 'ongeldige-json' })
  })

  test.each([
    ['an unknown child', { inwonerId: '00000000-0000-4000-8000-0000000000ff' }, 'inwoner-onbekend'],
    ['another BSN than is known', { bsn: '999999400' }, 'bsn-verschilt'],
  ])('about %s is set aside', (_, anders, foutcode) => {
    expect(vertaal(gelezen({ ...besluit, ...anders }).bericht, koppeling)).toMatchObject({ foutcode })
  })

  const zelfde = { ...besluit, kenmerk: 'BES-2026-8' }
  test.each([
    [
      'the same product, child, provider and period under a new number',
      { toewijzingNummer: 39200018 },
      'toewijzing-overlapt',
      'product',
    ],
    [
      'a number another child has',
      { inwonerId: dochterId, bsn: dochter.bsn },
      'toewijzingnummer-bezet',
      'toewijzingNummer',
    ],
    [
      'another amount per week',
      { omvang: { ...besluit.omvang, volume: 240 } },
      'nieuw-toewijzingnummer-nodig',
      'omvang.volume',
    ],
    ['another provider', { aanbiederAgb: '98000003' }, 'nieuw-toewijzingnummer-nodig', 'aanbiederAgb'],
    ['another product', { product: { categorie: '45', code: '45A05' } }, 'nieuw-toewijzingnummer-nodig', 'product'],
    ['an earlier moment than is known', { toegewezenOp: '2026-11-22T10:04:59Z' }, 'besluit-verouderd', 'toegewezenOp'],
    ['a moment in the future', { toegewezenOp: '2062-11-22T10:05:00Z' }, 'besluitdatum-onmogelijk', 'toegewezenOp'],
    ['a year mistyped', { ingangsdatum: '2006-12-01' }, 'besluitdatum-onmogelijk', 'ingangsdatum'],
  ])('with %s is refused with the field to mend', (_, anders, foutcode, veld) => {
    const uitslag = vertaal(gelezen({ ...zelfde, ...anders }).bericht, koppeling, [
      [huishouden.huishoudenId, bewaard(besluit)],
    ])
    expect(uitslag).toMatchObject({ foutcode, velden: [{ veld }], kenmerk: 'BES-2026-8' })
  })

  test.each([
    ['at another provider', { aanbiederAgb: '98000003', toewijzingNummer: 39200018 }],
    ['in the next period', { toewijzingNummer: 39200018, ingangsdatum: '2027-06-01', einddatum: '2027-08-01' }],
    ['of another product', { toewijzingNummer: 39200018, product: { categorie: '45', code: '45A05' } }],
  ])('of a second allocation %s stands beside the first', (_, anders) => {
    const eerder: [string, unknown][] = [[huishouden.huishoudenId, bewaard(besluit)]]
    expect(vertaal(gelezen({ ...zelfde, ...anders }).bericht, koppeling, eerder)).toHaveProperty('bijdragen')
  })

  test('has a RedenWijziging when its end changed: 05 earlier, 04 later, 13 removed, or the one the CJG gave', () => {
    const reden = (anders: object, eerder: object = besluit) => {
      const uitslag = vertaal(gelezen({ ...zelfde, ...anders }).bericht, koppeling, [
        [huishouden.huishoudenId, bewaard(eerder)],
      ]) as Vertaling
      return (uitslag.vastgelegd![0]!.waarde as { redenWijziging?: string }).redenWijziging
    }
    expect(reden({})).toBeUndefined()
    expect(reden({ einddatum: '2027-03-01' })).toBe('05')
    expect(reden({ einddatum: '2027-08-01' })).toBe('04')
    expect(reden({ einddatum: besluit.ingangsdatum })).toBe('13')
    expect(reden({ einddatum: '2027-03-01', redenWijziging: '07' })).toBe('07')
  })

  test('in which a reason cannot be is refused: a first decision (IV099), 13 with another end (CS335)', () => {
    expect(vertaal(gelezen({ ...besluit, redenWijziging: '05' }).bericht)).toMatchObject({
      foutcode: 'reden-wijziging-te-vroeg',
    })
    expect(leesBesluit(JSON.stringify({ ...besluit, redenWijziging: '13' }))).toMatchObject({
      velden: [{ veld: 'redenWijziging' }],
    })
  })

  test('with the BSN of someone else in the household is refused', () => {
    const zonder = structuredClone(projectie)
    delete zonder.inwoners![inwonerId]!.bsn
    const link = { ...koppeling, stand: zonder, gewenst: zonder }
    expect(vertaal(gelezen({ ...besluit, bsn: dochter.bsn }).bericht, link)).toMatchObject({
      foutcode: 'bsn-van-ander',
    })
    // Told a moment ago, and not yet in what the hub wants.
    const net = { ...link, stand: projectie, gewenst: zonder }
    expect(vertaal(gelezen({ ...besluit, bsn: '999999011' }).bericht, net)).toMatchObject({ foutcode: 'bsn-verschilt' })
  })

  test('after the end of the right is set aside for a person', () => {
    expect(vertaal(gelezen(besluit).bericht, { ...koppeling, gewenst: undefined })).toMatchObject({
      foutcode: 'recht-vervallen',
    })
  })

  test('that brings the BSN is not echoed', () => {
    const zonder = structuredClone(projectie)
    delete zonder.inwoners![inwonerId]!.bsn
    const { stand } = vertaal(gelezen(besluit).bericht, {
      ...koppeling,
      stand: zonder,
      gewenst: zonder,
    }) as Vertaling
    expect(encode({ ...koppeling, stand: stand!, gewenst: projectie }, omgeving)).toBeUndefined()
  })
})
