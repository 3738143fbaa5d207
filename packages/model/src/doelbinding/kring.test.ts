import { expect, test } from 'vitest'
import { leegHuishouden } from '../huishouden/evolve.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import { leeftijdJaren } from '../huishouden/toestemming/leeftijd.ts'
import { inwonersInKring } from './kring.ts'
import { regelVoor } from './tabel.ts'

const persoon = (geboortedatum: string, gezinsrol: 'ouder' | 'kind') => ({
  naam: { voornamen: 'Iemand', geslachtsnaam: 'Verzonnen' },
  geboortedatum,
  geslacht: 'O' as const,
  gezinsrol,
})

const huishouden: Huishouden = {
  ...leegHuishouden,
  inwoners: {
    ouder: persoon('1990-05-05', 'ouder'),
    jong: persoon('2010-06-15', 'kind'),
    oud: persoon('2001-01-01', 'kind'),
  },
}

const gezien = (audience: string, op: string, stand = huishouden) => [
  ...inwonersInKring(stand, regelVoor(audience)!, op),
]

test('an age changes on the birthday itself, and not before', () => {
  expect(leeftijdJaren('2010-06-15', '2028-06-14')).toBe(17)
  expect(leeftijdJaren('2010-06-15', '2028-06-15')).toBe(18)
  expect(leeftijdJaren('2012-02-29', '2026-02-28')).toBe(13)
  expect(leeftijdJaren('2012-02-29', '2026-03-01')).toBe(14)
})

test('the CJG sees the minors and their parents, and nobody once the last child is 18', () => {
  expect(gezien('cjg', '2028-06-14')).toEqual(['jong', 'ouder'])
  expect(gezien('cjg', '2028-06-15')).toEqual([])
})

test('the signal index sees a youth with a signal until the 23rd birthday (Jeugdwet art. 7.1.1.1)', () => {
  const signaal = {
    inwonerId: 'jong',
    gemeldDoor: 'kontext',
    medewerker: { naam: 'Iemand' },
    gemeldOp: '2026-11-22T10:00:00Z',
  }
  const metSignaal = { ...huishouden, signalen: { s1: signaal, s2: { ...signaal, inwonerId: 'ouder' } } }
  expect(gezien('matchpoint', '2033-06-14', metSignaal)).toEqual(['jong'])
  expect(gezien('matchpoint', '2033-06-15', metSignaal)).toEqual([])
})
