import { expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Opdracht } from '../opdrachten.ts'
import { nietGezegd } from './zonder-adressen.ts'

const maak = (geheim: boolean, welk: 'adres' | 'tweedeAdres' = 'adres'): Opdracht => ({
  soort: 'wijzig-adresgeheim',
  adresgeheim: { geheim, welk },
})
/** Kontext gave the address, Zorgbalans registered at the same door, the municipality gave a second one. */
const huishouden = naFeiten({ ...gezin, adresBron: 'kontext' }, [
  { soort: 'adres-bevestigd', bron: 'zorgbalans' },
  { soort: 'tweede-adres-gewijzigd', adres: { ...gezin.adres, huisnummer: 9 }, bron: 'gemeente' },
])
const nietVanU = { weigering: 'adres-niet-van-u' }

test('an address becomes secret, and no longer, on the word of who gave it, who registered at that door, or who decides here', () => {
  for (const wie of ['kontext', 'zorgbalans', 'gemeente']) {
    const geheim = na(huishouden, maak(true), handeling(wie))
    expect(geheim.feiten).toEqual([{ soort: 'adres-geheim-gewijzigd', welk: 'adres', geheim: true, bron: wie }])
    expect(geheim.huishouden.adres).toEqual({ ...huishouden.adres, geheim: true })
    expect(na(geheim.huishouden, maak(true), handeling(wie)).feiten).toEqual([])
    expect(na(geheim.huishouden, maak(false), handeling(wie)).huishouden.adres).toEqual(huishouden.adres)
  }
  expect(na(huishouden, maak(false), handeling('kontext')).feiten).toEqual([])
})

test('nobody else ends that it is secret, nor who gave only the other address', () => {
  const ander = naFeiten(huishouden, [
    {
      soort: 'betrokkenheid-ontstaan',
      betrokkenheidId: 'd',
      betrokkenheid: { ...gezin.betrokkenheden['betrokken-kontext']!, organisatie: 'dock' },
    },
  ])
  const geheim = na(ander, maak(true), handeling('kontext')).huishouden
  expect(decide(geheim, maak(false), handeling('dock'))).toEqual(nietVanU)
  for (const wie of ['kontext', 'zorgbalans'])
    expect(decide(geheim, maak(true, 'tweedeAdres'), handeling(wie))).toEqual(nietVanU)
  const beide = na(geheim, maak(true, 'tweedeAdres'), handeling('gemeente')).huishouden
  expect([beide.adres.geheim, beide.tweedeAdres!.geheim]).toEqual([true, true])
  expect(decide(gezin, maak(true, 'tweedeAdres'), handeling('kontext'))).toEqual({
    weigering: 'adres-onbekend',
    veld: 'welk',
  })
})

test('from then on no contradiction that was kept tells an address beside it, and the others stay', () => {
  const afwijking = { bron: 'dock', gemeldOp: '2026-11-01T10:00:00Z' }
  const met = naFeiten(huishouden, [
    {
      soort: 'afwijking-gemeld',
      afwijkingId: 'x',
      afwijking: { veld: 'adres', bekend: gezin.adres, gemeld: { ...gezin.adres, huisnummer: 5 }, ...afwijking },
    },
    {
      soort: 'afwijking-gemeld',
      afwijkingId: 'y',
      afwijking: { veld: 'geslacht', inwonerId: 'oma', gemeld: 'M', ...afwijking },
    },
  ])
  const { afwijkingen } = na(met, maak(true), handeling('kontext')).huishouden
  expect(afwijkingen['x']).toEqual({ veld: 'adres', bekend: nietGezegd, gemeld: nietGezegd, ...afwijking })
  expect(afwijkingen['y']).toEqual(met.afwijkingen['y'])
})
