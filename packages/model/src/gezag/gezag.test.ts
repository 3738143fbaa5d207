import { describe, expect, test } from 'vitest'
import { inwonersInKring } from '../doelbinding/kring.ts'
import { isSignaalGeldig } from '../doelbinding/termijnen.ts'
import { gezin } from '../fixtures/gezin.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import { gebrekAanToestemming } from '../huishouden/toestemmingen/geldigheid.ts'
import { beslistZelf, isGezagsdrager, isMinderjarig, kanMinderjarigZijn, magToestemmen } from './gezag.ts'

const op = '2026-11-22'

/** The family of the fixtures with another birth date for its mother or its child. */
function met(inwonerId: string, geboortedatum: string, meer: object = {}): Huishouden {
  const persoon = { ...gezin.inwoners[inwonerId]!, geboortedatum, ...meer }
  return { ...gezin, inwoners: { ...gezin.inwoners, [inwonerId]: persoon } }
}
const kind = Object.keys(gezin.inwoners).find((id) => gezin.inwoners[id]!.gezinsrol === 'kind')!

describe('of an incomplete birth date', () => {
  test.each([
    // Born in 2008: 17 or 18 today.
    ['2008-00-00', { mag: true, zelf: true, kan: true, is: false }],
    ['2007-00-00', { mag: true, zelf: true, kan: false, is: false }],
    ['2009-00-00', { mag: true, zelf: true, kan: true, is: true }],
    // November 2010: 15 or 16.
    ['2010-11-00', { mag: true, zelf: false, kan: true, is: true }],
    ['2010-10-00', { mag: true, zelf: true, kan: true, is: true }],
    // 11 or 12.
    ['2014-00-00', { mag: false, zelf: false, kan: true, is: true }],
    ['0000-00-00', { mag: false, zelf: false, kan: true, is: false }],
  ])('%s she decides what she is certainly old enough for, and may be a minor as long as she may', (datum, wat) => {
    const huishouden = met(kind, datum)
    expect({
      mag: magToestemmen(huishouden, kind, op),
      zelf: beslistZelf(huishouden, kind, op),
      kan: kanMinderjarigZijn(huishouden, kind, op),
      is: isMinderjarig(huishouden, kind, op),
    }).toEqual(wat)
  })

  test.each([
    ['2008-00-00', false],
    ['2008-11-00', false],
    ['2008-10-00', true],
    ['0000-00-00', false],
  ])('%s a parent has authority only when she is certainly grown up', (datum, gezag) => {
    expect(isGezagsdrager(met('moeder', datum), 'moeder', op)).toBe(gezag)
  })
})

test('a child that is expected is a minor, and stays one for its years after the day it was expected', () => {
  const ongeboren = met(kind, '0000-00-00', { verwachteGeboortedatum: '2027-01-10' })
  expect(isMinderjarig(ongeboren, kind, op)).toBe(true)
  expect(isMinderjarig(ongeboren, kind, '2044-09-01')).toBe(true)
  expect(isMinderjarig(ongeboren, kind, '2045-01-11')).toBe(false)
})

test('what only minors are received for is not told about who may be grown up', () => {
  const regel = { audience: 'cjg', kring: 'verwezen-minderjarigen-en-ouders' } as never
  const verwezen = (huishouden: Huishouden): Huishouden => ({
    ...huishouden,
    verwijzingen: { v: { naar: 'cjg', inwonerIds: [kind], reden: 'x', status: 'verzonden' } as never },
  })
  expect(inwonersInKring(verwezen(met(kind, '2009-00-00')), regel, op)).toContain(kind)
  expect(inwonersInKring(verwezen(met(kind, '2008-00-00')), regel, op)).not.toContain(kind)
})

test('the index lets go of a melding on the first day she may be 23', () => {
  const signaal = { gemeldOp: '2025-12-01T10:00:00Z' }
  expect(isSignaalGeldig(signaal, '2003-12-00', '2026-11-30')).toBe(true)
  expect(isSignaalGeldig(signaal, '2003-12-00', '2026-12-01')).toBe(false)
  expect(isSignaalGeldig(signaal, '0000-00-00', op)).toBe(false)
})

describe('the word of a parent about a child whose birth date is incomplete', () => {
  const toestemming = (gegevenOp: string, meer: object = {}) =>
    ({ inwonerId: 'moeder', voor: 'cjg', gegevenOp, vastgelegdDoor: 'kontext', ...meer }) as never
  const gebrek = (toestemmingen: Record<string, never>) =>
    gebrekAanToestemming({ ...met(kind, '2015-00-00'), toestemmingen }, kind, 'cjg', op)

  test('counts from the day it was certainly born', () => {
    expect(gebrek({ a: toestemming('2016-01-05') })).toBeUndefined()
    expect(gebrek({ a: toestemming('2015-06-01') })).toBe('toestemming-ouder-ontbreekt')
  })

  test('taken back on a day it may have been born ends it', () => {
    expect(gebrek({ a: toestemming('2015-06-01', { ingetrokkenOp: '2015-07-01' }) })).toBe(
      'toestemming-ouder-ingetrokken',
    )
  })
})
