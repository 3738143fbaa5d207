import { recordlayout, recordlengte, rubriekenVan, type RecordSoort } from './recordlayout.ts'

export interface GelezenRecord {
  soort: RecordSoort
  /** Every field by number, exactly as it stands in the file, filling included. */
  rubrieken: Record<string, string>
}

/** Reads an AW319 file back into its records. Throws with the line number on what is not one. */
export function leesBestand(bestand: string): GelezenRecord[] {
  if (!bestand.endsWith('\r\n')) throw new Error('the last AW319 record is not ended by CR/LF')
  return bestand
    .slice(0, -2)
    .split('\r\n')
    .map((regel, index) => {
      const soort = regel.slice(0, 2)
      if (!(soort in recordlayout)) throw new Error(`line ${index + 1}: unknown AW319 record`)
      if (regel.length !== recordlengte)
        throw new Error(`line ${index + 1}: ${regel.length} positions instead of ${recordlengte}`)
      return { soort: soort as RecordSoort, rubrieken: leesRubrieken(regel, soort as RecordSoort) }
    })
}

function leesRubrieken(regel: string, soort: RecordSoort): Record<string, string> {
  let begin = 0
  return Object.fromEntries(
    rubriekenVan(soort).map(([nummer, , lengte]) => {
      const waarde = regel.slice(begin, begin + lengte)
      begin += lengte
      return [nummer, waarde]
    }),
  )
}
