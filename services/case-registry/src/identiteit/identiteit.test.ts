import { describe, expect, test } from 'vitest'
import { dochter, grootmoeder, moeder, zoon } from '@wijkhub/testing'
import { identiteit } from './identiteit.ts'
import type { Aangemeld, Kandidaat } from './persoon.ts'

const zonderBsn = <T extends { bsn: string }>({ bsn: _, ...persoon }: T) => persoon

function kandidaat(persoon: Omit<Aangemeld, 'bronpersoonId'>, meer: Partial<Kandidaat> = {}): Kandidaat {
  const { bsn, naam, geboortedatum, geslacht } = persoon
  return {
    ...(bsn && { bsn }),
    naam,
    geboortedatum,
    geslacht,
    inwonerId: naam.voornamen,
    huishoudenId: 'h1',
    zelfdeAdres: true,
    huishoudenSinds: '2026-01-01',
    ...meer,
  }
}

const aangemeld = (bronpersoonId: string, persoon: Omit<Aangemeld, 'bronpersoonId'>): Aangemeld => ({
  bronpersoonId,
  ...persoon,
})

describe('the grandmother', () => {
  const bekend = kandidaat(zonderBsn(grootmoeder), { inwonerId: 'oma' })
  const bijZorgbalans = { ...grootmoeder, naam: { voornamen: 'M.', voorvoegsel: 'van der', geslachtsnaam: 'Wieel' } }

  test('is known when a nurse spells her name differently and knows her BSN', () => {
    expect(identiteit.herken([aangemeld('p1', bijZorgbalans)], [bekend])).toEqual({
      huishoudenId: 'h1',
      herkend: { p1: { inwonerId: 'oma' } },
    })
  })

  test('is not known by name at another address', () => {
    const elders = { ...bekend, zelfdeAdres: false }
    expect(identiteit.herken([aangemeld('p1', bijZorgbalans)], [elders]).huishoudenId).toBeUndefined()
  })

  test('is known by her BSN at another address', () => {
    const elders = { ...bekend, bsn: grootmoeder.bsn, zelfdeAdres: false }
    expect(identiteit.herken([aangemeld('p1', bijZorgbalans)], [elders]).herkend).toEqual({ p1: { inwonerId: 'oma' } })
  })

  test('is not the person whose BSN differs, however alike they are', () => {
    const ander = { ...bekend, bsn: moeder.bsn }
    expect(identiteit.herken([aangemeld('p1', grootmoeder)], [ander]).herkend).toEqual({})
  })

  test('is not the person whose BSN was typed by mistake: birth date and name both contradict it', () => {
    const ander = kandidaat({ ...moeder, bsn: grootmoeder.bsn })
    expect(identiteit.herken([aangemeld('p1', grootmoeder)], [ander]).herkend).toEqual({})
  })
})

describe('twins', () => {
  const tweeling = (voornamen: string) => ({ ...zonderBsn(dochter), naam: { ...dochter.naam, voornamen } })

  test('are two people', () => {
    expect(identiteit.herken([aangemeld('p1', tweeling('Anna'))], [kandidaat(tweeling('Trix'))]).herkend).toEqual({})
  })

  test('are told apart by their given names when both are known', () => {
    const { herkend } = identiteit.herken(
      [aangemeld('p1', tweeling('Mariekie')), aangemeld('p2', tweeling('Trix'))],
      [kandidaat(tweeling('Trix')), kandidaat(tweeling('Marieke'))],
    )
    expect(herkend).toEqual({ p1: { inwonerId: 'Marieke' }, p2: { inwonerId: 'Trix' } })
  })

  test('with the same initial are not guessed at', () => {
    const bekend = [kandidaat(tweeling('Tessa')), kandidaat(tweeling('Trix'))]
    expect(identiteit.herken([aangemeld('p1', tweeling('T.'))], bekend).herkend).toEqual({})
    const aangemelden = [aangemeld('p1', tweeling('Tessa')), aangemeld('p2', tweeling('Trix'))]
    expect(identiteit.herken(aangemelden, [kandidaat(tweeling('T.'))]).herkend).toEqual({})
  })

  test('of different sex with alike names are two people', () => {
    const jongen = { ...tweeling('Robin'), geslacht: 'M' as const }
    expect(identiteit.herken([aangemeld('p1', tweeling('Robine'))], [kandidaat(jongen)]).herkend).toEqual({})
  })
})

describe('people of several households', () => {
  const [m, z, d] = [zonderBsn(moeder), zonderBsn(zoon), zonderBsn(dochter)]
  const aanmelding = [aangemeld('m', m), aangemeld('z', z), aangemeld('d', d)]

  test('join the household that knows most of them; the others are named as known elsewhere', () => {
    const kandidaten = [
      kandidaat(m, { inwonerId: 'm1', huishoudenId: 'oud', huishoudenSinds: '2020-01-01' }),
      kandidaat(z, { inwonerId: 'z1', huishoudenId: 'nieuw' }),
      kandidaat(d, { inwonerId: 'd1', huishoudenId: 'nieuw' }),
    ]
    expect(identiteit.herken(aanmelding, kandidaten)).toEqual({
      huishoudenId: 'nieuw',
      herkend: { m: { elders: 'm1' }, z: { inwonerId: 'z1' }, d: { inwonerId: 'd1' } },
    })
  })

  test('join the oldest of two households that know equally many', () => {
    const kandidaten = [
      kandidaat(m, { inwonerId: 'm1', huishoudenId: 'jong', huishoudenSinds: '2026-01-02' }),
      kandidaat(z, { inwonerId: 'z1', huishoudenId: 'oud', huishoudenSinds: '2026-01-01' }),
    ]
    expect(identiteit.herken(aanmelding, kandidaten).huishoudenId).toBe('oud')
  })

  test('are in no household when nobody is known', () => {
    expect(identiteit.herken(aanmelding, [])).toEqual({ huishoudenId: undefined, herkend: {} })
  })
})

test('two registrations of one person have a lock in common, with and without a BSN', () => {
  const adres = { straatnaam: 'Verzonnenstraat', huisnummer: 12, postcode: '9999XX', woonplaats: 'Haarlem' }
  const sloten = (persoon: object) =>
    identiteit.zoeksleutels({ adres, inwoners: [{ bronpersoonId: 'p', gezinsrol: 'grootouder', ...persoon } as never] })
      .sloten
  const gedeeld = new Set(sloten(grootmoeder)).intersection(new Set(sloten(zonderBsn(grootmoeder))))
  expect(gedeeld.size).toBe(1)
})
