import type { OnverzendbaarCode, Projectie } from '@wijkhub/model'
import { standaardenMap, voorbeeldHuishouden, zonderStandaarden } from '@wijkhub/builders'
import { describe, expect, test } from 'vitest'
import { leesBestand } from '@wijkhub/vektis'
import { schendingenVan } from '@wijkhub/vektis/fixtures'
import { naOordeel } from '../geheugen.ts'
import { geenKoppeling, projectieVoor, verzoen } from '../fixtures/verzoen-in-geheugen.ts'
import {
  contactmoment,
  contactmomentId,
  gewenst,
  metContactmomenten,
  goudenBerichten,
} from '../fixtures/gouden-berichten.ts'

const tweede = 'ffffffff-0000-4000-8000-000000000002'
const regelsVan = (inhoud: string) =>
  leesBestand(inhoud)
    .filter(({ soort }) => soort === '04')
    .map(({ rubrieken }) => rubrieken)
const inwonerId = contactmoment.inwonerId!
const afgekeurd = (referentienummer: string) => naOordeel({}, [{ referentienummer, status: 'afgekeurd' }])

test.skipIf(!standaardenMap).each(Object.entries(goudenBerichten()))(
  `every field of %s matches the pattern of the official sheet${standaardenMap ? '' : ` (${zonderStandaarden})`}`,
  (_, bytes) => expect(schendingenVan(bytes.toString('latin1'))).toEqual([]),
)

test('a contact moment is one line of units of five minutes, with number times tariff as its amount', () => {
  const { berichten } = verzoen({ ...geenKoppeling, gewenst })
  expect(berichten).toHaveLength(1)
  const [voorloop, verzekerde, prestatie, sluit] = leesBestand(berichten[0]!.inhoud).map(({ rubrieken }) => rubrieken)
  expect(voorloop).toMatchObject({
    '0102': '428',
    '0105': 'T',
    '0108': '9999',
    '0112': '98000001',
    '0113': '04',
    '0114': '20261101',
    '0115': '20261130',
    '0117': '20261122',
  })
  expect(verzekerde).toMatchObject({
    '0203': '999994268',
    '0210': 'Wiel'.padEnd(25),
    '0211': 'van der   ',
    '0215': 'M     ',
    '0217': '9999XX',
    '0219': '00012',
  })
  expect(prestatie).toMatchObject({
    '0414': '20261121',
    '0416': '065',
    '0417': '11000',
    '0418': '0006',
    '0419': '07',
    '0425': '00000575',
    '0426': '00003450',
    '0429': '00003450',
    '0430': 'D',
  })
  expect(sluit).toMatchObject({
    '9902': '000001',
    '9904': '000001',
    '9906': '0000002',
    '9907': '00000003450',
    '9908': 'D',
  })
})

test('only lines that were not claimed yet are sent', () => {
  const { koppeling } = verzoen({ ...geenKoppeling, gewenst })
  expect(verzoen(koppeling).berichten).toEqual([])
  const meer = verzoen({
    ...koppeling,
    gewenst: metContactmomenten({ [contactmomentId]: {}, [tweede]: { datum: '2026-11-22' } }),
  })
  expect(meer.berichten.flatMap(({ inhoud }) => regelsVan(inhoud)).map((regel) => regel['0414'])).toEqual(['20261122'])
})

test('the same line has the same reference whenever it is made, and every line another', () => {
  const twee = metContactmomenten({ [contactmomentId]: {}, [tweede]: {} })
  const referenties = () =>
    verzoen({ ...geenKoppeling, gewenst: twee })
      .berichten.flatMap(({ inhoud }) => regelsVan(inhoud))
      .map((regel) => regel['0431'])
  expect(new Set(referenties()).size).toBe(2)
  expect(referenties()).toEqual(referenties())
})

test('lines for another insurer or of another care provider go in a file of their own', () => {
  const { berichten } = verzoen({
    ...geenKoppeling,
    gewenst: metContactmomenten({ [contactmomentId]: {}, [tweede]: { agbUitvoerder: '98000002' } }),
  })
  expect(berichten.map(({ inhoud }) => leesBestand(inhoud)[0]!.rubrieken['0112'])).toEqual(['98000001', '98000002'])
})

describe('a claimed contact moment', () => {
  const geclaimd = verzoen({ ...geenKoppeling, gewenst }).koppeling
  const eerste = regelsVan(verzoen({ ...geenKoppeling, gewenst }).berichten[0]!.inhoud)[0]!

  test('that changes is taken back by a credit line that names it, and claimed anew', () => {
    const { berichten, koppeling } = verzoen({
      ...geclaimd,
      gewenst: metContactmomenten({ [contactmomentId]: { minuten: 45 } }),
    })
    const [credit, nieuw] = berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!)
    expect(credit).toMatchObject({ '0426': '00003450', '0427': 'C', '0430': 'C', '0432': eerste['0431'] })
    expect(leesBestand(berichten[0]!.inhoud).at(-1)!.rubrieken).toMatchObject({ '9907': '00000003450', '9908': 'C' })
    expect(nieuw).toMatchObject({ '0429': '00005175', '0430': 'D', '0432': ' '.repeat(20) })
    expect(new Set([eerste, credit!, nieuw!].map((regel) => regel['0431'])).size).toBe(3)
    expect(verzoen(koppeling).berichten).toEqual([])
  })

  test('that disappears is taken back', () => {
    const { berichten } = verzoen({ ...geclaimd, gewenst: metContactmomenten({}) })
    expect(berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!['0430'])).toEqual(['C'])
  })

  test('is taken back at the insurer it was claimed at, also after the person changed insurer', () => {
    const overgestapt = { ...gewenst.inwoners![inwonerId], verzekering: { uzovi: '9998', verzekerdennummer: 'N1' } }
    const wens = {
      ...metContactmomenten({ [contactmomentId]: { minuten: 45 } }),
      inwoners: { [inwonerId]: overgestapt },
    }
    const { berichten } = verzoen({ ...geclaimd, gewenst: wens })
    expect(berichten.map(({ inhoud }) => leesBestand(inhoud)[0]!.rubrieken['0108'])).toEqual(['9999', '9998'])
  })

  test('stays claimed when the right to the household ends', () => {
    expect(verzoen({ ...geclaimd, gewenst: undefined }).berichten).toEqual([])
  })

  test('is not claimed again when the right to the household comes back', () => {
    const einde = verzoen({ ...geclaimd, gewenst: undefined }).koppeling
    expect(verzoen({ ...einde, gewenst }).berichten).toEqual([])
  })

  test('that was refused afterwards is not offered again as it is, and says so', () => {
    const geweigerd = {
      ...geclaimd,
      geheugen: { ...geclaimd.geheugen, ...afgekeurd(eerste['0431']!) },
    }
    expect(verzoen(geweigerd)).toMatchObject({
      berichten: [],
      rust: { onverzendbaar: [{ code: 'ontvanger-keurt-af', onderdeel: `contactmomenten/${contactmomentId}` }] },
    })
  })

  test('that was refused and then approved after all stands, and is taken back when it is corrected', () => {
    const geheugen = { ...geclaimd.geheugen, ...afgekeurd(eerste['0431']!) }
    const toch = naOordeel(geheugen, [{ referentienummer: eerste['0431']!, status: 'goedgekeurd' }])
    const koppeling = { ...geclaimd, geheugen: { ...geheugen, ...toch } }
    expect(verzoen(koppeling)).toMatchObject({ berichten: [], rust: undefined })
    const { berichten } = verzoen({ ...koppeling, gewenst: metContactmomenten({}) })
    expect(berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!['0430'])).toEqual(['C'])
  })

  test('that was refused afterwards and then corrected is claimed under a number of its own, without a credit', () => {
    const geweigerd = {
      ...geclaimd,
      geheugen: { ...geclaimd.geheugen, ...afgekeurd(eerste['0431']!) },
    }
    const { berichten } = verzoen({ ...geweigerd, gewenst: metContactmomenten({ [contactmomentId]: { minuten: 45 } }) })
    const regels = berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!)
    expect(regels.map((regel) => regel['0430'])).toEqual(['D'])
    expect(regels[0]!['0431']).not.toBe(eerste['0431'])
  })

  test('whose credit was refused afterwards is taken back again at the next change, and says so until then', () => {
    const vervallen = verzoen({ ...geclaimd, gewenst: metContactmomenten({}) })
    const credit = regelsVan(vervallen.berichten[0]!.inhoud)[0]!['0431']!
    const { koppeling } = vervallen
    const geweigerd = {
      ...koppeling,
      geheugen: { ...koppeling.geheugen, ...afgekeurd(credit) },
    }
    expect(verzoen(geweigerd)).toMatchObject({
      berichten: [],
      rust: { onverzendbaar: [{ code: 'ontvanger-keurt-af' }] },
    })
    const opnieuw = verzoen({ ...geweigerd, gewensteVersie: koppeling.gewensteVersie + 1 })
    expect(opnieuw.berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!)).toMatchObject([
      { '0430': 'C', '0432': eerste['0431'] },
    ])
  })
})

describe('of a person whose', () => {
  const geclaimd = verzoen({ ...geenKoppeling, gewenst }).koppeling
  const eerste = regelsVan(verzoen({ ...geenKoppeling, gewenst }).berichten[0]!.inhoud)[0]!
  const inwoner = gewenst.inwoners![inwonerId]!
  const met = (wijziging: Partial<typeof inwoner>) => ({
    ...gewenst,
    inwoners: { [inwonerId]: { ...inwoner, ...wijziging } },
  })

  test.each([
    ['BSN', met({ bsn: '999990019' }), '0403', '999990019'],
    ['insurer', met({ verzekering: { uzovi: '9998', verzekerdennummer: 'N1' } }), '0404', '9998'],
    [
      'number at the insurer',
      met({ verzekering: { uzovi: '9999', verzekerdennummer: 'N1' } }),
      '0405',
      'N1'.padEnd(15),
    ],
  ])('%s was corrected, the claim is taken back as it was and made anew', (_, wens, veld, waarde) => {
    const { berichten, koppeling } = verzoen({ ...geclaimd, gewenst: wens })
    expect(berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!)).toMatchObject([
      { '0430': 'C', '0432': eerste['0431'], [veld]: eerste[veld] },
      { '0430': 'D', [veld]: waarde },
    ])
    expect(verzoen(koppeling)).toMatchObject({ berichten: [], rust: undefined })
  })

  test('insurer changed since, the claim stays where it was made and later care goes to the new one', () => {
    const verzekering = { uzovi: '9998', verzekerdennummer: 'N1', sinds: '2026-11-22' }
    const wens = {
      ...met({ verzekering }),
      contactmomenten: { ...gewenst.contactmomenten, [tweede]: { ...contactmoment, datum: '2026-11-22' } },
    }
    const { berichten } = verzoen({ ...geclaimd, gewenst: wens })
    expect(berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!)).toMatchObject([
      { '0404': '9998', '0430': 'D', '0414': '20261122' },
    ])
    expect(verzoen({ ...geenKoppeling, gewenst: met({ verzekering }) }).rust).toMatchObject({
      onverzendbaar: [{ code: 'verzekering-ontbreekt' }],
    })
  })

  test('BSN was corrected, a claim an older hub remembers is taken back under the BSN of then', () => {
    const { claims } = JSON.parse(geclaimd.geheugen[contactmomentId]!)
    const { volgnummer, prestatie, verzekerde } = claims[0]
    const { uzovi, verzekerdennummer } = verzekerde
    const oud = { volgnummer, open: true, inwonerId, prestatie, uzovi, verzekerdennummer }
    const koppeling = { ...geclaimd, geheugen: { [contactmomentId]: JSON.stringify(oud) } }
    const { berichten } = verzoen({ ...koppeling, gewenst: met({ bsn: '999990019' }) })
    expect(berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!['0403'])).toEqual([eerste['0403'], '999990019'])
  })

  test('sex AW319 has no code for was heard afterwards, the claim stays as it was made', () => {
    expect(verzoen({ ...geclaimd, gewenst: met({ geslacht: 'O' }) }).berichten).toEqual([])
  })
})

describe('what cannot be claimed is said, and is claimed when it can', () => {
  const wacht = (wens: Projectie, op?: string) => verzoen({ ...geenKoppeling, gewenst: wens }, op ? { op } : {})
  const met = (wijziging: Partial<NonNullable<Projectie['inwoners']>[string]>) => ({
    ...gewenst,
    inwoners: { [inwonerId]: { ...gewenst.inwoners![inwonerId], ...wijziging } },
  })
  const bezoek = (wijziging: Partial<typeof contactmoment>) => metContactmomenten({ [contactmomentId]: wijziging })
  const { postcode: _, ...zonderPostcode } = gewenst.adres!

  test.each<[string, Projectie, OnverzendbaarCode]>([
    ['without a BSN', met({ bsn: undefined }), 'bsn-ontbreekt'],
    ['without an insurance', met({ verzekering: undefined }), 'verzekering-ontbreekt'],
    [
      'at an insurer that cannot exist',
      met({ verzekering: { uzovi: '0000', verzekerdennummer: '1' } }),
      'verzekeraar-klopt-niet',
    ],
    ['with a sex AW319 has no code for', met({ geslacht: 'O' }), 'geslacht-niet-te-melden'],
    ['with a birth date that is not whole', met({ geboortedatum: '1975-00-00' }), 'geboortedatum-klopt-niet'],
    ['without a name', met({ naam: undefined }), 'naam-ontbreekt'],
    ['without a postcode', { ...gewenst, adres: zonderPostcode }, 'adres-ontbreekt'],
    ['abroad', { ...gewenst, adres: { ...gewenst.adres, postcode: '2000' } }, 'postcode-niet-nederlands'],
    ['of before the standard', bezoek({ datum: '2006-11-02' }), 'datum-klopt-niet'],
    ['of before her birth', met({ geboortedatum: '2026-11-22' }), 'datum-klopt-niet'],
    ['by a provider that cannot exist', bezoek({ agbUitvoerder: '00000000' }), 'agb-klopt-niet'],
    ['whose amount does not fit eight digits', bezoek({ tariefCenten: 99_999_999 }), 'bedrag-past-niet'],
  ])('a contact moment %s', (_naam, wens, code) => {
    const { berichten, koppeling, rust } = wacht(wens)
    expect(berichten).toEqual([])
    expect(rust).toEqual({ onverzendbaar: [{ code, onderdeel: `contactmomenten/${contactmomentId}` }] })
    expect(verzoen({ ...koppeling, gewenst }).berichten).toHaveLength(1)
  })

  test('one that cannot be claimed holds no other, in the same message or a later one', () => {
    const { berichten, koppeling, rust } = wacht(
      metContactmomenten({ [contactmomentId]: { datum: '2006-11-02' }, [tweede]: {} }),
    )
    expect(berichten).toHaveLength(1)
    expect(rust?.onverzendbaar).toHaveLength(1)
    const derde = tweede.replace('2', '3')
    const meer = metContactmomenten({ [contactmomentId]: { datum: '2006-11-02' }, [tweede]: {}, [derde]: {} })
    expect(verzoen({ ...koppeling, gewenst: meer }).berichten).toHaveLength(1)
  })

  test('care still to come waits for its day', () => {
    const morgen = bezoek({ datum: '2026-11-24' })
    expect(wacht(morgen)).toMatchObject({ berichten: [], rust: { later: '2026-11-24' } })
    expect(wacht(morgen, '2026-11-24T01:00:00Z').berichten).toHaveLength(1)
  })

  test('care on the day of birth waits a day: the birth date must lie before the day of receipt', () => {
    const pasgeboren = {
      ...met({ geboortedatum: '2026-11-22' }),
      contactmomenten: bezoek({ datum: '2026-11-22' }).contactmomenten!,
    }
    expect(wacht(pasgeboren)).toMatchObject({ berichten: [], rust: { later: '2026-11-23' } })
    expect(wacht(pasgeboren, '2026-11-23T10:00:00Z').berichten).toHaveLength(1)
  })

  test('care of today in the Netherlands is not in the future, although it is yesterday in UTC', () => {
    expect(wacht(bezoek({ datum: '2026-11-23' }), '2026-11-22T23:30:00Z').berichten).toHaveLength(1)
  })
})

test('a withdrawn contact moment that was never claimed leads to nothing', () => {
  const wens = metContactmomenten({ [contactmomentId]: { ingetrokkenOp: '2026-11-22' } })
  expect(verzoen({ ...geenKoppeling, gewenst: wens })).toMatchObject({ berichten: [], rust: undefined })
})

test.each([
  ['2026-12-01', '20261101', '20261231'],
  ['2027-01-01', '20261201', '20270131'],
  ['2026-12-02', '20261201', '20261231'],
])('the period of a file of %s begins before the day on which it is received', (dag, begin, einde) => {
  const { berichten } = verzoen({ ...geenKoppeling, gewenst }, { op: `${dag}T10:00:00Z` })
  expect(leesBestand(berichten[0]!.inhoud)[0]!.rubrieken).toMatchObject({ '0114': begin, '0115': einde })
})

test('a name outside ISO 8859-1 and without a first name still makes a valid line', () => {
  const naam = { voornamen: '.', geslachtsnaam: 'Wałęsa-Şahin van een heel lange naam' }
  const { berichten } = verzoen({
    ...geenKoppeling,
    gewenst: { ...gewenst, inwoners: { [inwonerId]: { ...gewenst.inwoners![inwonerId], naam } } },
  })
  expect(leesBestand(berichten[0]!.inhoud)[1]!.rubrieken).toMatchObject({
    '0210': 'Walesa-Sahin van een heel',
    '0215': 'X     ',
  })
})

test('nothing of the household but the insured person reaches the insurer', () => {
  const { inhoud } = verzoen({ ...geenKoppeling, gewenst: projectieVoor(voorbeeldHuishouden())! }).berichten[0]!
  expect(inhoud).not.toMatch(/Haverkamp|Groot Esselink|999999357|Verzonnenstraat/)
})
