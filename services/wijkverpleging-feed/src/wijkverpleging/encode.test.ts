import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Projectie } from '@wijkhub/model'
import { arbitraryHuishouden, voorbeeldHuishouden } from '@wijkhub/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leesBestand } from './aw319/lees-bestand.ts'
import { vergeetAfgekeurd } from './declaratieregels.ts'
import { declareerbaar } from './declareerbaar.ts'
import { geenKoppeling, projectieVoor, verzoen } from './fixtures/verzoen-in-geheugen.ts'
import { contactmoment, contactmomentId, gewenst, metContactmomenten, voorbeelden } from './fixtures/voorbeelden.ts'

const tweede = 'ffffffff-0000-4000-8000-000000000002'
const regelsVan = (inhoud: string) =>
  leesBestand(inhoud)
    .filter(({ soort }) => soort === '04')
    .map(({ rubrieken }) => rubrieken)
const inwonerId = contactmoment.inwonerId!

test.each(Object.entries(voorbeelden()))('%s is what encode makes, byte for byte', (bestand, bytes) => {
  expect(readFileSync(join(import.meta.dirname, 'fixtures', bestand))).toEqual(bytes)
})

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

  test('that was refused afterwards is claimed again under the same reference', () => {
    const geheugen = vergeetAfgekeurd(geclaimd, new Set([eerste['0431']!]))
    const { berichten } = verzoen({ ...geclaimd, geheugen: { ...geclaimd.geheugen, ...geheugen } })
    expect(berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!['0431'])).toEqual([eerste['0431']])
  })

  test('whose credit was refused afterwards is taken back again, under the same reference', () => {
    const vervallen = verzoen({ ...geclaimd, gewenst: metContactmomenten({}) })
    const credit = regelsVan(vervallen.berichten[0]!.inhoud)[0]!['0431']!
    const { geheugen, ...rest } = vervallen.koppeling
    const opnieuw = { ...rest, geheugen: { ...geheugen, ...vergeetAfgekeurd(vervallen.koppeling, new Set([credit])) } }
    expect(verzoen(opnieuw).berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!['0431'])).toEqual([credit])
  })
})

describe('what cannot be claimed waits, and is claimed when it can', () => {
  const wacht = (wens: Projectie, op?: string) => verzoen({ ...geenKoppeling, gewenst: wens }, op ? { op } : {})
  const met = (wijziging: Partial<NonNullable<Projectie['inwoners']>[string]>) => ({
    ...gewenst,
    inwoners: { [inwonerId]: { ...gewenst.inwoners![inwonerId], ...wijziging } },
  })

  test.each([
    ['without a BSN', met({ bsn: undefined })],
    ['without an insurance', met({ verzekering: undefined })],
    ['with a sex AW319 has no code for', met({ geslacht: 'O' })],
    ['that is still to come', metContactmomenten({ [contactmomentId]: { datum: '2026-11-23' } })],
    ['whose amount does not fit eight digits', metContactmomenten({ [contactmomentId]: { tariefCenten: 99_999_999 } })],
  ])('a contact moment %s', (_, wens) => {
    const { berichten, koppeling } = wacht(wens)
    expect(berichten).toEqual([])
    expect(verzoen({ ...koppeling, gewenst }).berichten).toHaveLength(1)
  })

  test('care of today in the Netherlands is not in the future, although it is yesterday in UTC', () => {
    expect(
      wacht(metContactmomenten({ [contactmomentId]: { datum: '2026-11-23' } }), '2026-11-22T23:30:00Z').berichten,
    ).toHaveLength(1)
  })
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

test('from any household to any other, the insurer ends up owing exactly the contact moments that can be claimed', () => {
  const projectie = fc.tuple(arbitraryHuishouden, fc.constantFrom(575, 600)).map(([huishouden, tariefCenten]) => {
    const contactmomenten = Object.entries(huishouden.contactmomenten).map(
      ([id, rij]) => [id, { ...rij, tariefCenten }] as const,
    )
    return projectieVoor({ ...huishouden, contactmomenten: Object.fromEntries(contactmomenten) })
  })
  const gewijzigd = fc.tuple(projectie, fc.constantFrom(15, 60)).map(([wens, minuten]) => {
    const rijen = Object.entries(wens?.contactmomenten ?? {}).map(([id, rij]) => [id, { ...rij, minuten }] as const)
    return [wens, wens && { ...wens, contactmomenten: Object.fromEntries(rijen) }]
  })
  fc.assert(
    fc.property(gewijzigd, (wensen) => {
      let koppeling = geenKoppeling
      let saldo = 0
      const referenties = new Set<string>()
      for (const wens of wensen) {
        const stap = verzoen({ ...koppeling, gewenst: wens })
        koppeling = stap.koppeling
        for (const regel of stap.berichten.flatMap(({ inhoud }) => regelsVan(inhoud))) {
          saldo += (regel['0430'] === 'C' ? -1 : 1) * Number(regel['0429'])
          expect(referenties.has(regel['0431']!)).toBe(false)
          referenties.add(regel['0431']!)
        }
        const ids = Object.keys(wens?.contactmomenten ?? {})
        const verschuldigd = ids
          .map((id) => declareerbaar(wens!, id, '2026-11-22'))
          .map((rij) => (rij ? (rij.prestatie.minuten / 5) * rij.prestatie.tariefCenten : 0))
        expect(saldo).toBe(verschuldigd.reduce((som, bedrag) => som + bedrag, 0))
      }
    }),
    { numRuns: 60 },
  )
})

test('nothing of the household but the insured person reaches the insurer', () => {
  const { inhoud } = verzoen({ ...geenKoppeling, gewenst: projectieVoor(voorbeeldHuishouden())! }).berichten[0]!
  expect(inhoud).not.toMatch(/Haverkamp|Groot Esselink|999999357|Verzonnenstraat/)
})
