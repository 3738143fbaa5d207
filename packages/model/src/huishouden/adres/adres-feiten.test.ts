import { expect, test } from 'vitest'
import { gezin, handeling, naFeiten } from '../../fixtures/gezin.ts'
import { leegHuishouden } from '../huishouden.ts'
import { verschillen } from '../registreren/verschillen.ts'
import { adresFeiten } from './adres-feiten.ts'
import { nietGezegd } from './zonder-adressen.ts'

const kontext = handeling('kontext')
const tweede = { ...gezin.adres, huisnummer: 9 }
const huishouden = naFeiten({ ...gezin, adresBron: 'gemeente' }, [
  { soort: 'tweede-adres-gewijzigd', adres: tweede, bron: 'gemeente' },
])
const geheim = (welk: 'adres' | 'tweedeAdres') => [
  { soort: 'adres-geheim-gewijzigd', welk, geheim: true, bron: 'kontext' },
]

test('who registers at the door knows it too, and makes it secret by saying so, once', () => {
  const bevestigd = [{ soort: 'adres-bevestigd', bron: 'kontext' }]
  expect(adresFeiten(huishouden, gezin.adres, kontext)).toEqual(bevestigd)
  expect(adresFeiten(huishouden, gezin.adres, handeling('gemeente'))).toEqual([])
  const zegt = { ...gezin.adres, geheim: true as const }
  expect(adresFeiten(huishouden, zegt, kontext)).toEqual([...bevestigd, ...geheim('adres')])
  expect(adresFeiten({ ...huishouden, adres: zegt }, zegt, handeling('gemeente'))).toEqual([])
  // That it is not secret is not said by leaving it out.
  expect(adresFeiten({ ...huishouden, adres: zegt }, gezin.adres, handeling('gemeente'))).toEqual([])
})

test('of the second address only that it is secret; at another door, and of a new household, nothing', () => {
  expect(adresFeiten(huishouden, tweede, kontext)).toEqual([])
  expect(adresFeiten(huishouden, { ...tweede, geheim: true }, kontext)).toEqual(geheim('tweedeAdres'))
  const elders = { ...gezin.adres, huisnummer: 77, geheim: true as const }
  expect(adresFeiten(huishouden, elders, kontext)).toEqual([])
  expect(adresFeiten(gezin, { ...tweede, geheim: true }, kontext)).toEqual([])
  expect(adresFeiten(leegHuishouden, elders, kontext)).toEqual([])
})

test('another address is a contradiction with both, without either where one of all is secret', () => {
  const zegt = (van: typeof gezin, adres: object) =>
    verschillen(van, { adres, grondslag: gezin.grondslag } as never).filter(({ veld }) => veld === 'adres')
  const elders = { ...gezin.adres, huisnummer: 77 }
  expect(zegt(huishouden, elders)).toEqual([{ veld: 'adres', bekend: gezin.adres, gemeld: elders }])
  expect(zegt(huishouden, tweede)).toEqual([])
  const stil = [{ veld: 'adres', bekend: nietGezegd, gemeld: nietGezegd }]
  expect(zegt(huishouden, { ...elders, geheim: true })).toEqual(stil)
  expect(zegt({ ...huishouden, adres: { ...gezin.adres, geheim: true } }, elders)).toEqual(stil)
  expect(zegt({ ...huishouden, tweedeAdres: { ...tweede, geheim: true } }, elders)).toEqual(stil)
})

test('a household that moves to a secret address keeps no contradiction that tells one', () => {
  const afwijking = { bron: 'dock', gemeldOp: '2026-11-01T10:00:00Z' }
  const met = naFeiten(huishouden, [
    {
      soort: 'afwijking-gemeld',
      afwijkingId: 'x',
      afwijking: { veld: 'adres', bekend: gezin.adres, gemeld: tweede, ...afwijking },
    },
  ])
  const nieuw = { ...gezin.adres, huisnummer: 5 }
  for (const [adres, blijft] of [
    [nieuw, met.afwijkingen],
    [
      { ...nieuw, geheim: true as const },
      { x: { veld: 'adres', bekend: nietGezegd, gemeld: nietGezegd, ...afwijking } },
    ],
  ] as const) {
    expect(naFeiten(met, [{ soort: 'verhuisd', adres, per: '2026-11-22' }]).afwijkingen).toEqual(blijft)
    expect(naFeiten(met, [{ soort: 'tweede-adres-gewijzigd', adres }]).afwijkingen).toEqual(blijft)
  }
})
