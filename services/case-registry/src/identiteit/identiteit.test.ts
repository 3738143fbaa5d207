import { describe, expect, test } from 'vitest'
import { adres, dochter, grootmoeder, moeder, zoon } from '@wijkhub/builders'
import { identiteit } from './identiteit.ts'
import type { Kandidaat } from './persoon.ts'

type Persoon = Pick<Kandidaat['persoon'], 'bsn' | 'naam' | 'geboortedatum'>
const zonderBsn = <T extends { bsn: string }>({ bsn: _, ...persoon }: T) => persoon

function kandidaat(persoon: Persoon, meer: Partial<Kandidaat> = {}): Kandidaat {
  return {
    persoon,
    adres,
    inwonerId: persoon.naam.voornamen!,
    huishoudenId: 'h1',
    huishoudenSinds: '2026-01-01',
    ...meer,
  }
}

const elders = { ...adres, huisnummer: 99 }

/** Persons as p1, p2 …; what they are found to be. */
function herken(personen: Persoon[], kandidaten: Kandidaat[], opAdres: typeof adres = adres) {
  const inwoners = personen.map((persoon, index) => ({ bronpersoonId: `p${index + 1}`, ...persoon }))
  const uitkomst = identiteit.herken({ adres: opAdres, inwoners: inwoners as never }, kandidaten, '2026-11-28')
  return 'onplaatsbaar' in uitkomst
    ? uitkomst
    : { huishoudenId: uitkomst.huishoudenId, ...Object.fromEntries(uitkomst.herkend) }
}

const niemand = { huishoudenId: undefined }

describe('the grandmother', () => {
  const bekend = kandidaat(zonderBsn(grootmoeder), { inwonerId: 'oma' })
  const bijZorgbalans = { ...grootmoeder, naam: { voornamen: 'Maria', geslachtsnaam: 'van der Wieel' } }

  test('is known when a nurse spells her surname differently and knows her BSN', () => {
    expect(herken([bijZorgbalans], [bekend])).toEqual({ huishoudenId: 'h1', p1: 'oma' })
  })

  test('is not known by an initial: it could be anybody with that letter, and it would open her file', () => {
    const voorletter = { ...zonderBsn(grootmoeder), naam: { ...grootmoeder.naam, voornamen: 'M.' } }
    expect(herken([voorletter], [bekend])).toEqual(niemand)
  })

  test.each([
    ['house number', { ...adres, huisnummer: 13 }],
    ['letter', { ...adres, huisletter: 'B' }],
    ['addition', { ...adres, huisnummertoevoeging: '214' }],
  ])('is not known by name at another %s', (_, opAdres) => {
    expect(herken([bijZorgbalans], [bekend], opAdres)).toEqual(niemand)
  })

  test('is known by her BSN at another address', () => {
    const metBsn = kandidaat(grootmoeder, { inwonerId: 'oma', adres: elders })
    expect(herken([bijZorgbalans], [metBsn])).toEqual({ huishoudenId: 'h1', p1: 'oma' })
  })

  test('cannot be placed when her BSN is known with another birth date and another name', () => {
    expect(herken([grootmoeder], [kandidaat({ ...moeder, bsn: grootmoeder.bsn })])).toEqual({ onplaatsbaar: 0 })
  })

  test('is herself, with a BSN to settle, where everything but the number agrees', () => {
    expect(herken([grootmoeder], [kandidaat({ ...grootmoeder, bsn: moeder.bsn })])).toMatchObject({ p1: 'Maria' })
  })
})

describe('twins', () => {
  const tweeling = (voornamen: string) => ({ ...zonderBsn(dochter), naam: { ...dochter.naam, voornamen } })

  test.each([
    ['Anna', 'Trix'],
    ['Emma', 'Emmy'],
    ['Mohamed', 'Mohammed'],
    ['T.', 'Trix'],
  ])('%s and %s are two people', (een, ander) => {
    expect(herken([tweeling(een)], [kandidaat(tweeling(ander))])).toEqual(niemand)
  })

  test('are told apart by their given names', () => {
    const bekend = [kandidaat(tweeling('Trix')), kandidaat(tweeling('Marieke'))]
    expect(herken([tweeling('Marieke'), tweeling('Trix')], bekend)).toMatchObject({ p1: 'Marieke', p2: 'Trix' })
  })

  test("are not joined by the other one's BSN while their own record stands there", () => {
    const bekend = [kandidaat({ ...tweeling('Trix'), bsn: dochter.bsn }), kandidaat(tweeling('Marieke'))]
    expect(herken([{ ...tweeling('Marieke'), bsn: dochter.bsn }], bekend)).toEqual({ onplaatsbaar: 0 })
  })
})

describe('people of several households', () => {
  const [m, z, d] = [zonderBsn(moeder), zonderBsn(zoon), zonderBsn(dochter)]

  test('cannot be placed together: the first who is not where the others are is named', () => {
    const kandidaten = [
      kandidaat(m, { huishoudenId: 'oud' }),
      kandidaat(z, { huishoudenId: 'nieuw' }),
      kandidaat(d, { huishoudenId: 'nieuw' }),
    ]
    expect(herken([m, z, d], kandidaten)).toEqual({ onplaatsbaar: 1 })
  })

  test('that both know her, one by her number and one by her name and door, are not chosen between', () => {
    const metNummer = kandidaat(moeder, { huishoudenId: 'oud', adres: elders })
    expect(herken([moeder], [metNummer, kandidaat(m, { huishoudenId: 'nieuw' })])).toEqual({ onplaatsbaar: 0 })
  })

  test('that know all of them equally join the oldest', () => {
    const kandidaten = [
      kandidaat(m, { inwonerId: 'm1', huishoudenId: 'jong', huishoudenSinds: '2026-01-02' }),
      kandidaat(m, { inwonerId: 'm2', huishoudenId: 'oud', huishoudenSinds: '2026-01-01' }),
    ]
    expect(herken([m], kandidaten)).toEqual({ huishoudenId: 'oud', p1: 'm2' })
  })

  test('are in no household when nobody is known', () => {
    expect(herken([m, z, d], [])).toEqual(niemand)
  })
})

describe('a known person and a new one', () => {
  const [kindMetBsn, ouderMetBsn] = [kandidaat(zoon), kandidaat(moeder)]
  const vader = { naam: { voornamen: 'Joris', geslachtsnaam: 'Groot Esselink' }, geboortedatum: '1988-03-04' }

  test('join at the same door when the known one is grown up', () => {
    expect(herken([vader, moeder], [ouderMetBsn])).toEqual({ huishoudenId: 'h1', p2: 'Wilma' })
  })

  test.each([
    ['a child as the only link, at the same door', [vader, zoon], [kindMetBsn], adres],
    ['a child as the only link, elsewhere', [vader, zoon], [kindMetBsn], elders],
    ['a grown-up link at another house letter', [vader, moeder], [ouderMetBsn], { ...adres, huisletter: 'A' }],
    ['a grown-up and a child as links, elsewhere', [moeder, zoon, vader], [ouderMetBsn, kindMetBsn], elders],
  ])('do not join by %s', (_, personen, kandidaten, opAdres) => {
    expect(herken(personen, kandidaten, opAdres)).toHaveProperty('onplaatsbaar')
  })

  test('a child alone is known at its own door, and joins nobody anywhere else', () => {
    expect(herken([zoon], [kindMetBsn])).toEqual({ huishoudenId: 'h1', p1: 'Teun' })
    expect(herken([zoon], [kindMetBsn], elders)).toEqual({ onplaatsbaar: 0 })
  })
})

test('one resident is one person of an aanmelding', () => {
  const [a, b] = [zonderBsn(moeder), zonderBsn(moeder)]
  expect(herken([a, b], [kandidaat(a)])).toEqual({ onplaatsbaar: 1 })
})

test('two registrations of one person have a lock in common, with and without a BSN', () => {
  const locks = (persoon: object) =>
    identiteit.zoeksleutels({ adres, inwoners: [{ bronpersoonId: 'p', gezinsrol: 'grootouder', ...persoon } as never] })
      .locks
  const gedeeld = new Set(locks(grootmoeder)).intersection(new Set(locks(zonderBsn(grootmoeder))))
  expect(gedeeld.size).toBe(1)
})

test('neighbours with the same birthday have no lock in common', () => {
  const locks = (huisnummertoevoeging: string, voornamen: string) =>
    identiteit.zoeksleutels({
      adres: { ...adres, huisnummertoevoeging },
      inwoners: [{ bronpersoonId: 'p', geboortedatum: '1990-01-01', naam: { voornamen, geslachtsnaam: 'A' } } as never],
    }).locks
  expect(new Set([...locks('1', 'Jan'), ...locks('2', 'Jan'), ...locks('1', 'Piet')]).size).toBe(3)
})
