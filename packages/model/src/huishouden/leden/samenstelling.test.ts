import { describe, expect, test } from 'vitest'
import { gezin, handeling, na, naFeiten } from '../../fixtures/gezin.ts'
import { decide } from '../decide.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Opdracht } from '../opdrachten.ts'

const kontext = handeling('kontext')
const nieuwAdres = { straatnaam: 'Bedachtestraat', huisnummer: 3, postcode: '9999XY', woonplaats: 'Haarlem' }
const geweigerd = (van: Huishouden, opdracht: Opdracht, door = kontext) => {
  const beslissing = decide(van, opdracht, door)
  return 'weigering' in beslissing ? beslissing : undefined
}
type Vertrek = Extract<Opdracht, { soort: 'meld-vertrek' }>
const vertrek = (inwonerId: string, meer: Partial<Vertrek['vertrek']> = {}): Vertrek => ({
  soort: 'meld-vertrek',
  inwonerId,
  vertrek: { per: '2026-11-20', reden: 'verhuisd', ...meer },
})
const overlijden = (inwonerId: string, op = '2026-11-20'): Opdracht => ({
  soort: 'meld-overlijden',
  inwonerId,
  overlijden: { op },
})
const alleen = (wie: string) => ({ ...gezin, inwoners: { [wie]: gezin.inwoners[wie]! } })

describe('a member leaves', () => {
  test('and stands among those who left, with her day and what was known of her; what was said about her stays', () => {
    const gevraagd = naFeiten(gezin, [
      {
        soort: 'vraag-gesteld',
        vraagId: 'v-1',
        vraag: { inwonerId: 'oma', leefgebied: 'Financiën', omschrijving: 'Geld', gesteldOp: '2026-11-01' },
      },
    ])
    const { huishouden } = na(gevraagd, vertrek('oma', { adres: nieuwAdres }), kontext)
    expect(Object.keys(huishouden.inwoners)).toEqual(['moeder', 'zoon', 'dochter'])
    expect(huishouden.vertrokken).toEqual({
      oma: {
        persoon: gezin.inwoners['oma'],
        per: '2026-11-20',
        reden: 'verhuisd',
        adres: nieuwAdres,
        woonde: gezin.adres,
      },
    })
    expect(huishouden.vragen).toEqual(gevraagd.vragen)
  })

  test('because of a separation, or to a secret address: then where she went is not taken here', () => {
    const fout = { weigering: 'adres-blijft-geheim', veld: 'adres' }
    expect(geweigerd(gezin, vertrek('moeder', { reden: 'gescheiden', adres: nieuwAdres }))).toEqual(fout)
    expect(geweigerd(gezin, vertrek('moeder', { adres: { ...nieuwAdres, geheim: true } }))).toEqual(fout)
    expect(geweigerd(gezin, vertrek('moeder', { reden: 'gescheiden' }))).toBeUndefined()
  })

  test('not twice, not the last one, and not on a day that has not come, before her birth, or before she came', () => {
    const weg = na(gezin, vertrek('oma'), kontext).huishouden
    expect(geweigerd(weg, vertrek('oma'))).toEqual({ weigering: 'inwoner-onbekend', veld: 'inwonerId' })
    expect(geweigerd(alleen('oma'), vertrek('oma'))).toEqual({ weigering: 'laatste-lid', veld: 'inwonerId' })
    const sinds = { ...gezin, lidmaatschappen: { oma: { sinds: '2026-10-01' } } }
    for (const [per, weigering] of [
      ['2026-11-23', 'datum-in-toekomst'],
      ['1946-01-14', 'datum-voor-geboorte'],
      ['2026-09-30', 'datum-onmogelijk'],
    ])
      expect(geweigerd(sinds, vertrek('oma', { per: per! }))).toEqual({ weigering, veld: 'per' })
    expect(geweigerd(sinds, vertrek('oma', { per: '2026-10-01' }))).toBeUndefined()
  })

  test('only who is involved says so', () => {
    expect(geweigerd(gezin, vertrek('oma'), handeling('dock'))).toEqual({ weigering: 'niet-betrokken' })
  })
})

describe('a member dies', () => {
  test('and is no member any more; said twice it is one fact, also of the last one', () => {
    const { huishouden } = na(alleen('oma'), overlijden('oma'), kontext)
    expect(huishouden.inwoners).toEqual({})
    expect(huishouden.vertrokken['oma']).toMatchObject({ per: '2026-11-20', reden: 'overleden' })
    expect(na(huishouden, overlijden('oma'), kontext).feiten).toEqual([])
  })

  test('not of who left, nor on a day that cannot be', () => {
    const weg = na(gezin, vertrek('oma'), kontext).huishouden
    expect(geweigerd(weg, overlijden('oma'))).toEqual({ weigering: 'inwoner-onbekend', veld: 'inwonerId' })
    expect(geweigerd(gezin, overlijden('oma', '1946-01-14'))).toEqual({ weigering: 'datum-voor-geboorte', veld: 'op' })
  })
})

describe('a move', () => {
  const verhuis = (adres: Huishouden['adres'], per = '2026-11-22'): Opdracht => ({
    soort: 'verhuis',
    verhuizing: { adres, per },
  })

  test('takes everybody, and to where they live already is none', () => {
    const { huishouden } = na(gezin, verhuis(nieuwAdres), kontext)
    expect([huishouden.adres, huishouden.adresBron]).toEqual([nieuwAdres, 'kontext'])
    expect(huishouden.inwoners).toBe(gezin.inwoners)
    expect(na(huishouden, verhuis(nieuwAdres), kontext).feiten).toEqual([])
    expect(geweigerd(gezin, verhuis(nieuwAdres, '2026-11-23'))).toEqual({ weigering: 'datum-in-toekomst', veld: 'per' })
  })

  test('a second address stands beside the first, and can be taken away', () => {
    const tweede = (adres: Huishouden['adres'] | null): Opdracht => ({ soort: 'zet-tweede-adres', tweede: { adres } })
    const { huishouden } = na(gezin, tweede(nieuwAdres), kontext)
    expect([huishouden.adres, huishouden.tweedeAdres]).toEqual([gezin.adres, nieuwAdres])
    expect(na(huishouden, tweede(nieuwAdres), kontext).feiten).toEqual([])
    const { versie: _, ...zonder } = na(huishouden, tweede(null), kontext).huishouden
    const { versie: __, ...eerst } = gezin
    expect(zonder).toEqual(eerst)
    expect(na(gezin, tweede(null), kontext).feiten).toEqual([])
  })
})

test('nobody moved before any of them was born; a child that was born since moved along', () => {
  const adres = { straatnaam: 'Nieuwstraat', huisnummer: 2, postcode: '9999XX', woonplaats: 'Haarlem' }
  const verhuis = (per: string): Opdracht => ({ soort: 'verhuis', verhuizing: { adres, per } })
  expect(geweigerd(gezin, verhuis('1946-01-14'))).toEqual({ weigering: 'datum-voor-geboorte', veld: 'per' })
  expect(na(gezin, verhuis('2012-04-17'), kontext).huishouden.adres).toEqual(adres)
})
