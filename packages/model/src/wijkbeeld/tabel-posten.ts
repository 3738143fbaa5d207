import { drempel, type Wijkcijfer } from './wijkbeeld.ts'
import type { Post } from './onderdruk.ts'

/** A table of two ways: numbers with the sums of its rows and of its columns. */
export interface Tabel {
  rijen: readonly string[]
  kolommen: readonly string[]
  aantal: (rij: string, kolom: string) => number
  /** How many households stand behind the total of a row: one may be in several columns. */
  huishoudens: (rij: string) => number
}

export interface Tabelpost extends Post {
  /** Empty: the total. */
  rij: string
  kolom: string
}

/**
 * The numbers of a table with the sums they stand in. A row and the sum of totals are nodes at one side, columns at the other;
 * a total is told from the other side, since it is what its row adds up to. Pure.
 */
export function tabelPosten({ rijen, kolommen, aantal, huishoudens }: Tabel): Tabelpost[] {
  const som = (getallen: number[]) => getallen.reduce((een, ander) => een + ander, 0)
  const totaal = rijen.length
  const kolomknoop = (index: number) => totaal + 1 + index
  const zijkant = kolomknoop(kolommen.length)
  const totaalVan = (rij: string) => som(kolommen.map((kolom) => aantal(rij, kolom)))
  const posten: Tabelpost[] = rijen.flatMap((rij, i) => [
    ...kolommen.map((kolom, j) => ({
      ...cel(aantal(rij, kolom)),
      rij,
      kolom,
      van: i,
      naar: kolomknoop(j),
    })),
    { ...post(totaalVan(rij), huishoudens(rij), 20), rij, kolom: '', van: zijkant, naar: i },
  ])
  const alle = kolommen.map((kolom) => som(rijen.map((rij) => aantal(rij, kolom))))
  return [
    ...posten,
    ...kolommen.map((kolom, j) => ({
      ...post(alle[j]!, alle[j]!, 40),
      rij: '',
      kolom,
      van: kolomknoop(j),
      naar: totaal,
    })),
    { ...post(som(alle), som(rijen.map(huishoudens)), 400), rij: '', kolom: '', van: totaal, naar: zijkant },
  ]
}

/** Numbers of a row of which the sum is told elsewhere, whatever they are: that they are not told never hides the sum. Pure. */
export function rijPosten({ rijen, kolommen, aantal }: Omit<Tabel, 'huishoudens'>): Tabelpost[] {
  return rijen.flatMap((rij, index) =>
    kolommen.map((kolom) => ({
      ...cel(aantal(rij, kolom)),
      rij,
      kolom,
      van: index,
      naar: rijen.length,
    })),
  )
}

/** The numbers of one row with their sum, that stands nowhere else. Pure. */
export function rijMetTotaal({ kolommen, aantal }: Pick<Tabel, 'kolommen' | 'aantal'>): Tabelpost[] {
  const cellen = rijPosten({ rijen: [''], kolommen, aantal })
  const som = cellen.reduce((een, ander) => een + ander.aantal, 0)
  return [...cellen, { ...post(som, som, 20), rij: '', kolom: '', van: 1, naar: 0 }]
}

/** Of two cells that would do, the smaller is left out. */
const cel = (aantal: number) => post(aantal, aantal, 1 + aantal / 1_000_000)

function post(aantal: number, huishoudens: number, kosten: number) {
  return { aantal, gevoelig: huishoudens < drempel, kosten }
}

/** As it is told: what is not, without its number. Pure. */
export function alsCijfers(
  posten: readonly Tabelpost[],
  weg: readonly boolean[],
  naam: (post: Tabelpost) => Omit<Wijkcijfer, 'aantal'>,
): Wijkcijfer[] {
  return posten.map((een, index) => ({ ...naam(een), aantal: weg[index] ? null : een.aantal }))
}
