import fc from 'fast-check'
import { expect, test } from 'vitest'
import { gezin, handeling } from '../fixtures/gezin.ts'
import { evolve } from '../huishouden/feiten.ts'
import type { Huishouden } from '../huishouden/huishouden.ts'
import { neemOver } from '../huishouden/leden/neem-over.ts'

/** What a source says at a moment of its own. */
interface Melding {
  bron: string
  minuut: number
  gegevens: { naam?: { voornamen: string; geslachtsnaam: string }; geslacht?: 'M' | 'V'; telefoonnummer?: string }
}

const moment = (minuut: number) => new Date(Date.UTC(2026, 10, 23, 0, minuut)).toISOString()
const naam = (voornamen: string) => ({ voornamen, geslachtsnaam: 'Verzonnen' })

/** Each source has moments of its own: what it says at one moment is one thing. */
const meldingen = fc
  .uniqueArray(
    fc.record({
      bron: fc.constantFrom('brp', 'gemeente', 'kontext', 'menscentraal', 'schuldhulp'),
      minuut: fc.integer({ min: 0, max: 8 }),
      gegevens: fc.record(
        {
          naam: fc.constantFrom(naam('Anna'), naam('Anne'), naam('Hanna')),
          geslacht: fc.constantFrom('M' as const, 'V' as const),
          telefoonnummer: fc.constantFrom('0611111111', '0622222222', '0633333333'),
        },
        { requiredKeys: [] },
      ),
    }),
    { maxLength: 10, selector: ({ bron, minuut }) => `${bron} ${minuut}` },
  )
  // Among sources the table does not name what is known stays: of those one speaks here.
  .map((alle) =>
    alle.filter(({ bron }) => !['menscentraal', 'schuldhulp', 'kontext'].includes(bron) || bron === onbenoemd),
  )
const onbenoemd = 'kontext'

const begin = [gezin].map((huishouden): Huishouden => ({
  ...huishouden,
  herkomst: {
    moeder: Object.fromEntries(
      (['naam', 'geslacht'] as const).map((veld) => [veld, { bron: onbenoemd, op: '2026-11-01T00:00:00Z' }]),
    ),
  },
}))[0]!

function na(reeks: readonly Melding[]): Huishouden {
  return reeks.reduce((huishouden, { bron, minuut, gegevens }) => {
    const door = handeling(bron, { op: '2026-11-24T00:00:00Z' })
    const { feiten } = neemOver(huishouden, 'moeder', gegevens, door, { op: moment(minuut) })
    return feiten.reduce<Huishouden>(evolve, huishouden)
  }, begin)
}

/** What is known, whose it is, who agrees and who says otherwise. */
function beeld({ inwoners, herkomst, afwijkingen }: Huishouden) {
  const { telefoonnummer, ...rest } = herkomst['moeder'] ?? {}
  return {
    moeder: inwoners['moeder'],
    herkomst: { ...rest, telefoonnummer: telefoonnummer && [telefoonnummer.bron, Date.parse(telefoonnummer.op)] },
    anders: Object.values(afwijkingen)
      .filter(({ beslecht }) => !beslecht)
      .map(({ veld, bron, gemeld, gemeldOp }) => JSON.stringify([veld, bron, gemeld, gemeldOp]))
      .toSorted(),
  }
}

test('what sources say in any order, repeated and late gives the same household', () => {
  fc.assert(
    fc.property(
      meldingen.chain((reeks) =>
        fc.tuple(
          fc.constant(reeks),
          fc.shuffledSubarray([...reeks, ...reeks], { minLength: reeks.length * 2, maxLength: reeks.length * 2 }),
        ),
      ),
      ([reeks, anders]) => {
        expect(beeld(na(anders))).toEqual(beeld(na(reeks)))
      },
    ),
    { numRuns: 2000 },
  )
})

test('a word that lost is never gone: every source that says otherwise than it is known has an afwijking', () => {
  fc.assert(
    fc.property(meldingen, (reeks) => {
      const huishouden = na(reeks)
      for (const veld of ['naam', 'geslacht'] as const) {
        const laatste = new Map(
          [...reeks]
            .filter(({ gegevens }) => gegevens[veld] !== undefined)
            .toSorted((a, b) => a.minuut - b.minuut)
            .map(({ bron, gegevens }) => [bron, gegevens[veld]]),
        )
        const bekend = huishouden.inwoners['moeder']![veld]
        const anders = [...laatste].filter(([, waarde]) => JSON.stringify(waarde) !== JSON.stringify(bekend))
        const open = Object.values(huishouden.afwijkingen).filter((rij) => rij.veld === veld && !rij.beslecht)
        for (const [bron, waarde] of anders)
          expect(open).toContainEqual(expect.objectContaining({ bron, gemeld: waarde }))
      }
    }),
  )
})
