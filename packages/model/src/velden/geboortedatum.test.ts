import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dagenNa } from './dag.ts'
import { isGeboortedag, isVolledigeDatum, laatsteGeboortedag, vroegsteGeboortedag } from './geboortedatum.ts'
import { leeftijdHoogstens, leeftijdJaren } from './leeftijd.ts'
import { leesGeboortedatum } from './lees-persoon.ts'

const dag = fc.integer({ min: 0, max: 55_000 }).map((dagen) => dagenNa('1900-01-01', dagen))
const onvolledig = (datum: string) => [`${datum.slice(0, 7)}-00`, `${datum.slice(0, 4)}-00-00`, '0000-00-00']

test('an incomplete birth date leaves room for every day it can be, and for no other', () => {
  fc.assert(
    fc.property(dag, (datum) => {
      for (const bekend of [datum, ...onvolledig(datum)]) {
        expect(isGeboortedag(bekend)).toBe(true)
        expect(vroegsteGeboortedag(bekend) <= datum && datum <= laatsteGeboortedag(bekend)).toBe(true)
        expect(isVolledigeDatum(bekend)).toBe(bekend === datum)
      }
      const [maand] = onvolledig(datum)
      expect(dagenNa(laatsteGeboortedag(maand!), 1).slice(8)).toBe('01')
    }),
  )
})

test('nobody is certainly older, or at most younger, than she is', () => {
  fc.assert(
    fc.property(dag, dag, (datum, op) => {
      fc.pre(datum <= op)
      const leeftijd = leeftijdJaren(datum, op)
      expect(leeftijdHoogstens(datum, op)).toBe(leeftijd)
      for (const bekend of onvolledig(datum)) {
        expect(leeftijdJaren(bekend, op)).toBeLessThanOrEqual(leeftijd)
        expect(leeftijdHoogstens(bekend, op)).toBeGreaterThanOrEqual(leeftijd)
      }
    }),
  )
})

test('as text it comes before every day it can be: only what certainly was is before the birth', () => {
  fc.assert(fc.property(dag, (datum) => onvolledig(datum).every((bekend) => bekend < datum)))
})

describe('a birth date as it is typed', () => {
  test.each([
    ['16-11-1990', '1990-11-16'],
    ['6/1/1990', '1990-01-06'],
    ['19901116', '1990-11-16'],
    ['1990', '1990-00-00'],
    ['1990-11', '1990-11-00'],
    ['19561000', '1956-10-00'],
    ['00000000', '0000-00-00'],
    ['1966-00-13', '1966-00-00'],
  ])('%s is %s', (getypt, datum) => {
    expect(leesGeboortedatum(getypt)).toBe(datum)
    expect(leesGeboortedatum(datum)).toBe(datum)
  })
  test.each(['', 'gisteren', '90-11-16', '1990-11-16T00:00'])('%s stays what it is', (getypt) => {
    expect(leesGeboortedatum(getypt)).toBe(getypt)
  })
  test.each(['1990-02-29', '1990-13-00', '1990-00-13', '0000-05-00', '1990-11-31', ''])(
    '%s does not exist',
    (datum) => {
      expect(isGeboortedag(datum)).toBe(false)
    },
  )
})
