import { rubriekenVan, type RecordSoort, type Rubriek } from './recordlayout.ts'

/** The fields of one record by number; a field that is left out gets zeros (N) or spaces (AN). */
export type RecordWaarden = Record<string, string | number | undefined>
export type Aw319Record = [soort: RecordSoort, waarden: RecordWaarden]

/**
 * The records as one file, each of 310 positions and ended by CR/LF. Throws on a value that does not fit its field: a
 * claim that is cut off is worse than none.
 */
export function schrijfBestand(records: readonly Aw319Record[]): string {
  return records.map(([soort, waarden]) => `${schrijfRecord(soort, waarden)}\r\n`).join('')
}

function schrijfRecord(soort: RecordSoort, waarden: RecordWaarden): string {
  const rubrieken = rubriekenVan(soort)
  const onbekend = Object.keys(waarden).find((nummer) => !rubrieken.some(([bekend]) => bekend === nummer))
  if (onbekend) throw new Error(`AW319 record ${soort} has no field ${onbekend}`)
  return rubrieken
    .map((rubriek, index) => (index === 0 ? soort : schrijfRubriek(rubriek, waarden[rubriek[0]])))
    .join('')
}

function schrijfRubriek([nummer, type, lengte]: Rubriek, waarde: string | number | undefined): string {
  const tekst = waarde === undefined ? '' : String(waarde)
  const past = type === 'N' ? /^\d*$/ : /^[\u0020-\u007e\u00a0-\u00ff]*$/
  if (!past.test(tekst) || tekst.length > lengte) throw new Error(`value does not fit AW319 field ${nummer}`)
  return type === 'N' ? tekst.padStart(lengte, '0') : tekst.padEnd(lengte, ' ')
}
