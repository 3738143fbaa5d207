import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bereikVan, type Vergelijking } from '../fixtures/aanvaller.ts'
import { onderdruk } from './onderdruk.ts'
import { tabelPosten, type Tabelpost } from './tabel-posten.ts'
import { bandbreedte, drempel } from './wijkbeeld.ts'

const letters = ['a', 'b', 'c', 'd', 'e']
const soms = fc.oneof(fc.nat(9), fc.nat(40), fc.nat(400))
const tabellen = fc
  .record({ rijen: fc.integer({ min: 1, max: 4 }), kolommen: fc.integer({ min: 1, max: 4 }) })
  .chain(({ rijen, kolommen }) =>
    fc.record({
      cellen: fc.array(fc.array(soms, { minLength: kolommen, maxLength: kolommen }), {
        minLength: rijen,
        maxLength: rijen,
      }),
      /** How many of what a row adds up to are the same households. */
      dubbel: fc.array(fc.nat(3), { minLength: rijen, maxLength: rijen }),
    }),
  )

function postenVan({ cellen, dubbel }: { cellen: number[][]; dubbel: number[] }): Tabelpost[] {
  const rijen = letters.slice(0, cellen.length)
  const kolommen = letters.slice(0, cellen[0]!.length).map((letter) => letter.toUpperCase())
  const rij = (naam: string) => cellen[rijen.indexOf(naam)]!
  return tabelPosten({
    rijen,
    kolommen,
    aantal: (naam, kolom) => rij(naam)[kolommen.indexOf(kolom)]!,
    huishoudens: (naam) => {
      const som = rij(naam).reduce((een, ander) => een + ander, 0)
      return Math.max(...rij(naam), Math.ceil(som / (1 + dubbel[rijen.indexOf(naam)]!)))
    },
  })
}

/** Every sum that is a sum, as somebody who reads the table writes it down: by what a row and a column are, not by our nodes. */
function sommenVan(posten: readonly Tabelpost[]): Vergelijking[] {
  const rijen = [...new Set(posten.map(({ rij }) => rij))]
  const kolommen = [...new Set(posten.map(({ kolom }) => kolom))]
  const som = (delen: (post: Tabelpost) => boolean, totaal: (post: Tabelpost) => boolean) =>
    posten.map((post) => (totaal(post) ? -1 : delen(post) ? 1 : 0))
  return [
    ...rijen.map((rij) =>
      som(
        (een) => een.rij === rij,
        (een) => een.rij === rij && een.kolom === '',
      ),
    ),
    ...kolommen.map((kolom) =>
      som(
        (een) => een.kolom === kolom,
        (een) => een.kolom === kolom && een.rij === '',
      ),
    ),
  ]
}

test('who subtracts all that is told from every sum finds nothing that is not told, nor a range narrower than promised', () => {
  let nagegaan = 0
  fc.assert(
    fc.property(tabellen, (tabel) => {
      const posten = postenVan(tabel)
      const weg = onderdruk(posten, bandbreedte)
      const aantallen = posten.map(({ aantal }, index) => (weg[index] ? undefined : aantal))
      for (const [index, { aantal, gevoelig }] of posten.entries()) {
        if (gevoelig) expect(weg[index]).toBe(true)
        if (!weg[index]) continue
        nagegaan++
        const [laagst, hoogst] = bereikVan(sommenVan(posten), aantallen, index)
        expect(laagst).toBeLessThanOrEqual(aantal + 1e-6)
        expect(hoogst - laagst).toBeGreaterThanOrEqual(bandbreedte - 1e-6)
      }
    }),
    { numRuns: 150 },
  )
  expect(nagegaan).toBeGreaterThan(500)
})

test('the attacker is one: with only the small numbers left out he finds one that stands alone in its row', () => {
  const posten = postenVan({
    cellen: [
      [3, 50],
      [60, 70],
    ],
    dubbel: [0, 0],
  })
  const aantallen = posten.map(({ aantal, gevoelig }) => (gevoelig ? undefined : aantal))
  expect(aantallen.filter((aantal) => aantal === undefined)).toHaveLength(1)
  const index = aantallen.indexOf(undefined)
  const [laagst, hoogst] = bereikVan(sommenVan(posten), aantallen, index)
  expect([Math.round(laagst), Math.round(hoogst)]).toEqual([3, 3])
})

test('no more is left out than has to be: nothing where none is small, and of one small number a rectangle of cells', () => {
  expect(
    onderdruk(
      postenVan({
        cellen: [
          [20, 50],
          [60, 70],
        ],
        dubbel: [0, 0],
      }),
      bandbreedte,
    ),
  ).not.toContain(true)
  const posten = postenVan({
    cellen: [
      [3, 50, 80],
      [60, 70, 90],
    ],
    dubbel: [0, 0],
  })
  const weg = onderdruk(posten, bandbreedte)
  expect(posten.filter((_, index) => weg[index]).map(({ rij, kolom }) => rij + kolom)).toEqual(['aA', 'aB', 'bA', 'bB'])
})

test('a total that few households stand behind is not told, however many questions they have', () => {
  const posten = postenVan({
    cellen: [
      [8, 8, 8],
      [50, 60, 70],
    ],
    dubbel: [3, 0],
  })
  const weg = onderdruk(posten, bandbreedte)
  const totaal = posten.findIndex(({ rij, kolom }) => rij === 'a' && kolom === '')
  expect([posten[totaal]!.aantal, weg[totaal]]).toEqual([24, true])
  expect(drempel).toBe(10)
})

test('a number in no sum with others is left out by itself', () => {
  expect(onderdruk([{ van: 0, naar: 1, aantal: 4, gevoelig: true, kosten: 1 }], bandbreedte)).toEqual([true])
})
