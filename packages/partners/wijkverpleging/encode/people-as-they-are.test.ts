import type { Projectie } from '@wijkhub/model'
import { leesBestand } from '@wijkhub/vektis'
import { expect, test } from 'vitest'
import { contactmomentId, gewenst, metContactmomenten } from '../fixtures/gouden-berichten.ts'
import { geenKoppeling, verzoen } from '../fixtures/verzoen-in-geheugen.ts'
import { inwonerId, regelsVan } from '../fixtures/regels.ts'

type Inwoner = NonNullable<Projectie['inwoners']>[string]

const met = (wijziging: Partial<Inwoner>): Projectie => ({
  ...gewenst,
  inwoners: { [inwonerId]: { ...gewenst.inwoners![inwonerId], ...wijziging } },
})
const verzekerdenrecord = (wens: Projectie) =>
  leesBestand(verzoen({ ...geenKoppeling, gewenst: wens }).berichten[0]!.inhoud)[1]!.rubrieken

test('one name, the name of a partner and initials stand in their own fields', () => {
  const naam = {
    voorletters: 'W.M.',
    geslachtsnaam: 'Groot',
    partner: { voorvoegsel: 'van der', geslachtsnaam: 'Berg' },
    naamgebruik: 'partner' as const,
  }
  expect(verzekerdenrecord(met({ naam }))).toMatchObject({
    '0210': 'Groot'.padEnd(25),
    '0212': '2',
    '0213': 'Berg'.padEnd(25),
    '0214': 'van der'.padEnd(10),
    '0215': 'WM'.padEnd(6),
  })
  expect(verzekerdenrecord(met({ naam: { geslachtsnaam: 'Ahmed' } }))).toMatchObject({ '0215': 'X'.padEnd(6) })
})

test('a prefix that is too long stands before the name; the claim goes, and the receipt says so', () => {
  const wens = met({ naam: { voornamen: 'Ana', voorvoegsel: 'de la Cruz y', geslachtsnaam: 'Vega' } })
  const { berichten, rust } = verzoen({ ...geenKoppeling, gewenst: wens })
  expect(berichten).toHaveLength(1)
  expect(verzekerdenrecord(wens)).toMatchObject({ '0210': 'de la Cruz y Vega'.padEnd(25), '0211': ' '.repeat(10) })
  expect(rust).toEqual({ onverzendbaar: [{ code: 'voorvoegsel-past-niet', onderdeel: `inwoners/${inwonerId}` }] })
})

test('a houseboat without a number is 00000, as the sheet has it', () => {
  const adres = { locatie: 'Woonboot Vrouwe Jacoba', postcode: '2011AA', woonplaats: 'Haarlem' }
  expect(verzekerdenrecord({ ...gewenst, adres })).toMatchObject({ '0217': '2011AA', '0219': '00000' })
})

test('who moved, got another name or another birth date after a claim is not corrected: the layout names none of it', () => {
  const { koppeling } = verzoen({ ...geenKoppeling, gewenst })
  const verhuisd = { ...gewenst, adres: { postcode: '9999ZZ', huisnummer: 1 } }
  for (const wens of [verhuisd, met({ naam: { geslachtsnaam: 'Anders' } }), met({ geboortedatum: '1980-01-01' })])
    expect(verzoen({ ...koppeling, gewenst: wens }).berichten).toEqual([])
})

test('a visit that came with a merge is not claimed twice, and is taken back under the number it was claimed by', () => {
  const hier = verzoen({ ...geenKoppeling, gewenst })
  const [regel] = regelsVan(hier.berichten[0]!.inhoud)
  const daar = {
    ...geenKoppeling,
    huishoudenId: '00000000-0000-4000-8000-000000000002',
    elders: {
      [contactmomentId]: {
        huishoudenId: geenKoppeling.huishoudenId,
        herinnering: hier.koppeling.geheugen[contactmomentId]!,
      },
    },
  }
  expect(verzoen({ ...daar, gewenst }).berichten).toEqual([])
  const langer = metContactmomenten({ [contactmomentId]: { minuten: 45 } })
  const { berichten } = verzoen({ ...daar, gewenst: langer })
  const [credit, nieuw] = berichten.map(({ inhoud }) => regelsVan(inhoud)[0]!)
  expect(berichten[0]!.nummers).toEqual([contactmomentId])
  expect(credit).toMatchObject({ '0430': 'C', '0432': regel!['0431'] })
  expect(nieuw).toMatchObject({ '0430': 'D' })
  expect(nieuw!['0431']).not.toBe(regel!['0431'])
})

test('care that was given is claimed after she left or died, on her own address, and who died is said to have', () => {
  const adres = { postcode: '2011AA', huisnummer: 3 }
  const weg = (overleden?: true): Projectie => {
    const { adres: _, ...rest } = met({ vertrokken: { per: '2026-11-21', ...(overleden && { overleden }) }, adres })
    return rest
  }
  expect(verzekerdenrecord(weg())).toMatchObject({ '0217': '2011AA', '0223': '2' })
  expect(verzekerdenrecord(weg(true))).toMatchObject({ '0217': '2011AA', '0223': '1' })
  // What was claimed before stays as it was claimed.
  const { koppeling } = verzoen({ ...geenKoppeling, gewenst })
  expect(verzoen({ ...koppeling, gewenst: weg(true) }).berichten).toEqual([])
})

test('who left to where nobody knows is not left out in silence', () => {
  const { adres: _, ...wens } = met({ vertrokken: { per: '2026-11-21' } })
  const { berichten, rust } = verzoen({ ...geenKoppeling, gewenst: wens })
  expect(berichten).toEqual([])
  expect(rust).toEqual({
    onverzendbaar: [{ code: 'adres-ontbreekt', onderdeel: `contactmomenten/${contactmomentId}` }],
  })
})
