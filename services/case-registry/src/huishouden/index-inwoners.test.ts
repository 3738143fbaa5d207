import { evolve, leegHuishouden, type Feit, type Huishouden } from '@wijkhub/model'
import { describe, expect, test } from 'vitest'
import { indexInwoners } from './index-inwoners.ts'

const persoon = {
  naam: { voornamen: 'Anna', geslachtsnaam: 'Verzonnen' },
  geboortedatum: '1990-01-02',
  geslacht: 'V',
  gezinsrol: 'ouder',
} as const
const woont = (inwonerId: string): Feit => ({ soort: 'inwoner-geregistreerd', inwonerId, persoon, sinds: '2026-01-01' })
const na = (huishouden: Huishouden, ...feiten: Feit[]) => feiten.reduce<Huishouden>(evolve, huishouden)
const huis = na(
  leegHuishouden,
  { soort: 'huishouden-geregistreerd', huishoudenId: 'h', adres: { soort: 'geen' }, grondslag: { wet: 'Wmo 2015' } },
  woont('a'),
  woont('b'),
)
const besluit = { ingreepId: 'i', door: 'gemeente', op: '2026-11-28T10:00:00Z' }
const heetNu = (rijen: object): Feit => ({
  ...besluit,
  soort: 'inwoners-verenigd',
  behouden: 'c',
  vervallen: 'a',
  na: { ...rijen, verenigd: { a: { behouden: 'c' } } },
})

/** What the index gets of these facts: who is found, with the day she left, and who is not found any more. */
function rijen(was: Huishouden, ...feiten: Feit[]) {
  const huishouden = na(was, ...feiten)
  const gemaakt = feiten.map((gegevens, index) => ({ volgnummer: index + 1, gegevens }) as never)
  const { nieuw, vertrokken, vervallen, terug } = indexInwoners({ was, huishouden, feiten: gemaakt })
  return { nieuw: nieuw.map(({ inwonerId }) => inwonerId), vertrokken, vervallen, terug }
}

describe('who is no member and has another id from now on', () => {
  test('is found by it where she lived: in a household that was closed', () => {
    const dicht = na(huis, {
      soort: 'huishouden-gesloten',
      sluiting: { per: '2026-11-20', door: 'gemeente', reden: 'Klaar' },
    })
    expect(rijen(dicht, heetNu({ inwoners: { a: null, c: persoon } }))).toEqual({
      nieuw: ['c'],
      vertrokken: [{ inwonerId: 'c', tot: '2026-11-20', vergist: false }],
      vervallen: [{ inwonerId: 'a' }],
      terug: [],
    })
  })

  test('is found by it where she lived: in one she left', () => {
    const weg = na(huis, { soort: 'lid-vertrokken', inwonerId: 'a', per: '2026-11-21', reden: 'verhuisd' })
    const rij = weg.vertrokken['a']!
    expect(rijen(weg, heetNu({ vertrokken: { a: null, c: rij } }))).toEqual({
      nieuw: ['c'],
      vertrokken: [{ inwonerId: 'c', tot: '2026-11-21', vergist: false }],
      vervallen: [{ inwonerId: 'a' }],
      terug: [],
    })
  })
})

test('only what was undone brings anybody back', () => {
  const weg: Feit = {
    ...besluit,
    soort: 'lidmaatschap-verhuisd',
    raakt: ['a'],
    per: '2026-11-20',
    na: { inwoners: { a: null } },
  }
  const terug: Feit = { ...besluit, soort: 'inwoners-gescheiden', na: { inwoners: { a: persoon } } }
  expect(rijen(na(huis, weg), terug)).toMatchObject({ nieuw: ['a'], terug: [{ inwonerId: 'a' }] })
  expect(rijen(na(huis, weg), woont('a'))).toMatchObject({ nieuw: ['a'], terug: [] })
})
