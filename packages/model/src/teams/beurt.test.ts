import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beurtVan, type Kandidaat } from './beurt.ts'

const kandidaat = (medewerkerId: string, anders: Partial<Kandidaat> = {}): Kandidaat => ({
  medewerkerId,
  naam: medewerkerId,
  fte: 1,
  caseload: 0,
  gegeven: 0,
  weg: false,
  ...anders,
})
const wie = (...kandidaten: Kandidaat[]) => beurtVan(kandidaten)?.medewerkerId

test('it is the turn of who has the least work for her hours, and it says why in words', () => {
  const beurt = beurtVan([kandidaat('Jan', { fte: 0.5, caseload: 6 }), kandidaat('Piet', { caseload: 14, gegeven: 1 })])
  expect(beurt).toEqual({
    medewerkerId: 'Jan',
    naam: 'Jan',
    uitleg: [
      'Jan (0,5 fte) heeft 6 huishoudens; met een erbij is dat 14 per fte.',
      'Piet (1 fte) heeft 14 huishoudens en kreeg 1 beurt in 14 dagen; met een erbij is dat 16 per fte.',
      'Jan is aan de beurt: zij heeft dan het minste werk voor haar uren.',
    ],
  })
  expect(beurtVan([kandidaat('Jan', { caseload: 1, gegeven: 2 })])!.uitleg[0]).toContain(
    '1 huishouden en kreeg 2 beurten',
  )
})

test('of two alike it is who waited longest, and then a fixed order', () => {
  const [een, ander] = [
    kandidaat('Jan', { laatst: '2026-06-02T10:00:00Z' }),
    kandidaat('Piet', { laatst: '2026-06-01T10:00:00Z' }),
  ]
  expect(wie(een, ander)).toBe('Piet')
  expect(beurtVan([een, ander])!.uitleg.at(-1)).toContain('het langst geen beurt')
  expect(wie(een, kandidaat('Kees')), 'who never had one').toBe('Kees')
  expect(wie(kandidaat('Piet'), kandidaat('Jan'))).toBe('Jan')
  expect(beurtVan([kandidaat('Piet'), kandidaat('Jan')])!.uitleg.at(-1)).toContain('vaste volgorde')
})

test('who is away, or has no hours in this function, has no turn; where nobody is left there is none', () => {
  expect(wie(kandidaat('Jan', { weg: true }), kandidaat('Piet', { caseload: 40 }))).toBe('Piet')
  expect(beurtVan([kandidaat('Jan', { weg: true }), kandidaat('Piet')])!.uitleg).toEqual([
    'Piet (1 fte) heeft 0 huishoudens; met een erbij is dat 1 per fte.',
    'Jan is er vandaag niet.',
    'Piet is de enige die er is.',
  ])
  expect(wie(kandidaat('Jan', { fte: 0 }))).toBeUndefined()
  expect(wie(kandidaat('Jan', { weg: true }))).toBeUndefined()
  expect(wie()).toBeUndefined()
})

test('over many turns everybody has work in step with her hours, whoever began with what', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ fte: fc.constantFrom(0.25, 0.5, 0.8, 1), caseload: fc.nat(10) }), {
        minLength: 2,
        maxLength: 6,
      }),
      (begin) => {
        const team = begin.map((een, nummer) => kandidaat(`w${nummer}`, een))
        for (let keer = 0; keer < 200; keer++) {
          const id = wie(...team)!
          team.find(({ medewerkerId }) => medewerkerId === id)!.caseload++
        }
        const druk = team.map(({ caseload, fte }) => caseload / fte)
        // One household more is 1/fte more: no two differ by more than that of the smallest job.
        expect(Math.max(...druk) - Math.min(...druk)).toBeLessThanOrEqual(
          Math.max(...team.map(({ fte }) => 1 / fte)) + 1e-9,
        )
      },
    ),
  )
})
