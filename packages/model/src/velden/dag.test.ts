import { describe, expect, it } from 'vitest'
import { dagenNa, dagInNederland, jarenNa } from './dag.ts'

describe('the day in the Netherlands', () => {
  it.each([
    ['2026-07-01T22:30:00Z', '2026-07-02'],
    ['2026-07-01T21:59:59Z', '2026-07-01'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-07-02T00:30:00+02:00', '2026-07-02'],
  ])('%s is %s', (moment, dag) => {
    expect(dagInNederland(moment)).toBe(dag)
    expect(dagInNederland(new Date(moment))).toBe(dag)
  })
})

describe('so many days later', () => {
  it.each([
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
  ])('%s and %i days is %s', (dag, dagen, later) => {
    expect(dagenNa(dag, dagen)).toBe(later)
  })
})

describe('so many years later', () => {
  it.each([
    ['2026-03-28', 2, '2028-03-28', '2028-03-28'],
    ['2024-02-29', 2, '2026-02-28', '2026-03-01'],
    ['2024-02-29', -4, '2020-02-29', '2020-02-29'],
    ['2096-02-29', 4, '2100-02-28', '2100-03-01'],
  ])('%s and %i years is %s for a term, %s for a birthday', (dag, jaren, termijn, verjaardag) => {
    expect(jarenNa(dag, jaren, '02-28')).toBe(termijn)
    expect(jarenNa(dag, jaren, '03-01')).toBe(verjaardag)
  })
})
