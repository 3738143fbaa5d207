import { readFileSync } from 'node:fs'

/** A row of the official set of test persons (RvIG), by the names of its columns. */
export type Testpersoon = Record<string, string>

/** Reads the set where it lies; it is not copied. */
export function leesTestpersonen(bestand: string): Testpersoon[] {
  const [kop, ...rijen] = readFileSync(bestand, 'utf8').trim().split(/\r?\n/)
  const kolommen = kop!.split(';')
  return rijen.map((rij) => {
    const waarden = rij.split(';')
    return Object.fromEntries(kolommen.map((kolom, index) => [kolom, waarden[index] ?? '']))
  })
}
