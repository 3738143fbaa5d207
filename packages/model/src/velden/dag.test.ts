import { describe, expect, it } from 'vitest'
import { dagInNederland } from './dag.ts'

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
