import { describe, expect, test } from 'vitest'
import { gezin, naFeiten } from '../../fixtures/gezin.ts'
import type { Huishouden } from '../huishouden.ts'
import { gebrekAanToestemming, woordVan } from './geldigheid.ts'
import type { Toestemming } from './toestemmingen.ts'

const vandaag = '2026-11-22'
/** The family with these consents for the CJG. */
function met(...rijen: (Partial<Toestemming> & { inwonerId: string })[]): Huishouden {
  return naFeiten(
    gezin,
    rijen.map((rij, index) => ({
      soort: 'toestemming-gegeven',
      toestemmingId: `t-${index}`,
      toestemming: { voor: 'cjg', gegevenOp: '2026-11-10', ...rij },
    })),
  )
}
const woord = (...rijen: Partial<Toestemming>[]) =>
  woordVan(met(...rijen.map((rij) => ({ inwonerId: 'moeder', ...rij }))), 'moeder', 'cjg', vandaag)

describe('a word', () => {
  test('holds from its day until the day it says, for this purpose and of this resident', () => {
    expect(woord()).toBe('ontbreekt')
    expect(woord({})).toBe('gegeven')
    expect([woord({ gegevenOp: vandaag }), woord({ gegevenOp: '2026-11-23' })]).toEqual(['gegeven', 'ontbreekt'])
    expect([woord({ tot: '2026-11-23' }), woord({ tot: vandaag })]).toEqual(['gegeven', 'ontbreekt'])
    expect([woord({ voor: 'schuldhulp' }), woord({ inwonerId: 'oma' })]).toEqual(['ontbreekt', 'ontbreekt'])
    expect(woord({ vergist: { op: '2026-11-22T10:00:00Z' } })).toBe('ontbreekt')
  })

  test('that was taken back ended every one of before, wherever it was recorded; one of after holds', () => {
    const terug = { ingetrokkenOp: '2026-11-15', ingetrokkenTijd: '12:00' }
    expect(woord(terug)).toBe('ingetrokken')
    expect(woord(terug, { gegevenOp: '2026-11-14' })).toBe('ingetrokken')
    expect(woord(terug, { gegevenOp: '2026-11-16' })).toBe('gegeven')
    // On the day itself only the hour tells.
    expect(woord(terug, { gegevenOp: '2026-11-15' })).toBe('ingetrokken')
    expect(woord(terug, { gegevenOp: '2026-11-15', tijd: '12:01' })).toBe('gegeven')
    expect(woord(terug, { gegevenOp: '2026-11-15', tijd: '12:00' })).toBe('ingetrokken')
    // Of two times she took it back the last counts.
    const later = { ingetrokkenOp: '2026-11-17' }
    for (const rijen of [
      [terug, later],
      [later, terug],
    ])
      expect(woord(...rijen, { gegevenOp: '2026-11-16' })).toBe('ingetrokken')
  })
})

describe('before a partner may have what is known', () => {
  const gebrek = (wie: string, huishouden: Huishouden) => gebrekAanToestemming(huishouden, wie, 'cjg', vandaag)
  const terug = { ingetrokkenOp: '2026-11-15' }

  test('of an adult her own word counts, and nobody else’s', () => {
    expect(gebrek('moeder', met({ inwonerId: 'moeder' }))).toBeUndefined()
    expect(gebrek('moeder', met({ inwonerId: 'oma' }))).toBe('toestemming-ontbreekt')
    expect(gebrek('moeder', met({ inwonerId: 'moeder', ...terug }))).toBe('toestemming-ingetrokken')
  })

  test('of a child a parent’s word counts, and from 12 her own no ends it', () => {
    for (const kind of ['zoon', 'dochter']) {
      expect(gebrek(kind, met({ inwonerId: 'moeder' }))).toBeUndefined()
      expect(gebrek(kind, met())).toBe('toestemming-ouder-ontbreekt')
      expect(gebrek(kind, met({ inwonerId: 'oma' }))).toBe('toestemming-ouder-ontbreekt')
      expect(gebrek(kind, met({ inwonerId: 'moeder', ...terug }))).toBe('toestemming-ouder-ingetrokken')
    }
    expect(gebrek('zoon', met({ inwonerId: 'moeder' }, { inwonerId: 'zoon', ...terug }))).toBe(
      'toestemming-ingetrokken',
    )
    expect(gebrek('dochter', met({ inwonerId: 'moeder' }, { inwonerId: 'dochter', ...terug }))).toBeUndefined()
  })

  test('of a child without a parent here nobody’s word counts', () => {
    const zonder = naFeiten(met({ inwonerId: 'moeder' }, { inwonerId: 'oma' }), [
      { soort: 'lid-vertrokken', inwonerId: 'moeder', per: vandaag, reden: 'verhuisd' },
    ])
    expect(gebrek('zoon', zonder)).toBe('gezag-onbekend')
  })

  test.each([
    ['verhuisd', true],
    ['gescheiden', true],
    ['overig', true],
    ['overleden', false],
    ['vergissing', false],
  ] as const)('a parent who left (%s) and took hers back ends it: %s', (reden, eindigt) => {
    const vader = { ...gezin.inwoners['moeder']!, geslacht: 'M' as const }
    const gezegd = [{ inwonerId: 'moeder' }, { inwonerId: 'vader', ...terug }]
    const huishouden = naFeiten(met(...gezegd), [
      { soort: 'inwoner-geregistreerd', inwonerId: 'vader', persoon: vader },
      { soort: 'lid-vertrokken', inwonerId: 'vader', per: vandaag, reden },
    ])
    expect(gebrek('zoon', huishouden)).toBe(eindigt ? 'toestemming-ouder-ingetrokken' : undefined)
    // What he gives opens nothing here.
    const gaf = naFeiten(met({ inwonerId: 'vader' }), [
      { soort: 'inwoner-geregistreerd', inwonerId: 'vader', persoon: vader },
      { soort: 'lid-vertrokken', inwonerId: 'vader', per: vandaag, reden },
    ])
    expect(gebrek('zoon', gaf)).toBe('toestemming-ouder-ontbreekt')
  })

  test('what a parent gave before the child was certainly born is not about this child, what was taken back when it may have been is', () => {
    const kind = (geboortedatum: string, huishouden: Huishouden) => ({
      ...huishouden,
      inwoners: { ...huishouden.inwoners, dochter: { ...gezin.inwoners['dochter']!, geboortedatum } },
    })
    const op = (gegevenOp: string) => met({ inwonerId: 'moeder', gegevenOp })
    expect(gebrek('dochter', kind('2026-11-10', op('2026-11-10')))).toBeUndefined()
    expect(gebrek('dochter', kind('2026-11-11', op('2026-11-10')))).toBe('toestemming-ouder-ontbreekt')
    expect(gebrek('dochter', kind('2026-11-00', op('2026-11-20')))).toBe('toestemming-ouder-ontbreekt')
    const genomen = met({ inwonerId: 'moeder', gegevenOp: '2026-11-02', ...terug })
    expect(gebrek('dochter', kind('2026-11-00', genomen))).toBe('toestemming-ouder-ingetrokken')
  })
})
