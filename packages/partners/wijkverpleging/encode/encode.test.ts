import { standaardenMap, voorbeeldHuishouden, zonderStandaarden } from '@wijkhub/builders'
import { expect, test } from 'vitest'
import { leesBestand } from '@wijkhub/vektis'
import { schendingenVan } from '@wijkhub/vektis/fixtures'
import { geenKoppeling, projectieVoor, verzoen } from '../fixtures/verzoen-in-geheugen.ts'
import { contactmomentId, gewenst, metContactmomenten, goudenBerichten } from '../fixtures/gouden-berichten.ts'
import { tweede, regelsVan, inwonerId } from '../fixtures/regels.ts'

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
