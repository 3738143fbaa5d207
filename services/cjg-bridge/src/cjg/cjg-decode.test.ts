import type { Koppeling, Onleesbaar, Vertaling } from '@wijkhub/adapter-kit'
import { Inhoud, project, regelVoor } from '@wijkhub/model'
import { voorbeeldHuishouden, zoon } from '@wijkhub/testing'
import { describe, expect, test } from 'vitest'
import { decodeBesluit, decodeStatus, vertaalBesluit, vertaalStatus } from './decode.ts'
import { encode } from './encode.ts'

const huishouden = voorbeeldHuishouden()
const projectie = project(huishouden, regelVoor('cjg')!, '2026-11-22')!
const koppeling: Koppeling = {
  audience: 'cjg',
  huishoudenId: huishouden.huishoudenId,
  nummer: 'CJG-2026-0001',
  stand: projectie,
  gewenst: projectie,
  gewensteVersie: 3,
  geheugen: {},
}
const inwonerId = Object.entries(projectie.inwoners!).find(([, { bsn }]) => bsn === zoon.bsn)![0]
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
  const uitslag = decodeBesluit(JSON.stringify(melding))
  if ('foutcode' in uitslag) throw new Error(JSON.stringify(uitslag))
  return uitslag
}

describe('a decision', () => {
  test('becomes a contribution for the household and the child it names', () => {
    const { kenmerk, vindplaats, bericht } = gelezen(besluit)
    expect({ kenmerk, vindplaats }).toEqual({
      kenmerk: 'BES-2026-7',
      vindplaats: { huishoudenId: huishouden.huishoudenId },
    })
    const { bijdragen } = vertaalBesluit(bericht, koppeling) as Vertaling
    expect(Inhoud.parse(bijdragen[0])).toMatchObject({ soort: 'besluit-genomen', bsn: zoon.bsn })
  })

  test('keeps its id when it is repeated or changed, and another allocation has another', () => {
    const id = (melding: object) =>
      ((vertaalBesluit(gelezen(melding).bericht, koppeling) as Vertaling).bijdragen[0] as { besluitId: string })
        .besluitId
    expect(id({ ...besluit, kenmerk: 'BES-2026-8', einddatum: '2027-06-30' })).toBe(id(besluit))
    expect(id({ ...besluit, toewijzingNummer: 39200018 })).not.toBe(id(besluit))
    expect(id(besluit)).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/)
  })

  test('with wrong fields is refused with all of them at once, rules of iJw included', () => {
    const { einddatum: _, ...zonderEinde } = besluit
    const fout = decodeBesluit(
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
    expect(decodeBesluit(ruw)).toMatchObject({ foutcode: 'ongeldige-json' })
  })

  test.each([
    ['an unknown child', { inwonerId: '00000000-0000-4000-8000-0000000000ff' }, 'inwoner-onbekend'],
    ['another BSN than is known', { bsn: '999999400' }, 'bsn-verschilt'],
  ])('about %s is set aside', (_, anders, foutcode) => {
    expect(vertaalBesluit(gelezen({ ...besluit, ...anders }).bericht, koppeling)).toMatchObject({ foutcode })
  })

  test('after the end of the right is set aside for a person', () => {
    expect(vertaalBesluit(gelezen(besluit).bericht, { ...koppeling, gewenst: undefined })).toMatchObject({
      foutcode: 'recht-vervallen',
    })
  })

  test('that brings the BSN is not echoed', () => {
    const zonder = structuredClone(projectie)
    delete zonder.inwoners![inwonerId]!.bsn
    const { stand } = vertaalBesluit(gelezen(besluit).bericht, {
      ...koppeling,
      stand: zonder,
      gewenst: zonder,
    }) as Vertaling
    const omgeving = { nu: '2026-11-22T10:00:00Z', nieuweReferentie: () => 'x' }
    expect(encode({ ...koppeling, stand: stand!, gewenst: projectie }, omgeving)).toBeUndefined()
  })
})

describe('a status', () => {
  const verwijzingId = Object.keys(projectie.verwijzingen!)[0]!
  const status = {
    kenmerk: 'S-1',
    huishoudenId: huishouden.huishoudenId,
    verwijzingId,
    status: 'intake-gepland',
    statusDatum: '2026-12-01',
  }
  const vertaald = (melding: object) => {
    const uitslag = decodeStatus(JSON.stringify(melding))
    if ('foutcode' in uitslag) throw new Error(uitslag.reden)
    return vertaalStatus(uitslag.bericht, koppeling)
  }

  test('becomes a contribution, and what the CJG now holds is known', () => {
    const { bijdragen, stand } = vertaald(status) as Vertaling
    expect(Inhoud.parse(bijdragen[0])).toEqual({
      soort: 'verwijzing-bijgewerkt',
      verwijzingId,
      status: 'intake-gepland',
      statusDatum: '2026-12-01',
    })
    expect(stand!.verwijzingen![verwijzingId]).toMatchObject({ status: 'intake-gepland', statusDatum: '2026-12-01' })
  })

  test('of a referral that is not the CJG’s is set aside', () => {
    expect(vertaald({ ...status, verwijzingId: inwonerId })).toMatchObject({ foutcode: 'verwijzing-onbekend' })
  })
})
