import type { Cijfer } from '../routes/wijkbeeld/wijkbeeld-contract.ts'

const kolommen = ['maand', 'soort', 'wijk', 'wat', 'aantal', 'perDuizend', 'minuten'] as const

/** As a spreadsheet reads it: a line per number, comma between, what is not told empty (RFC 4180). Pure. */
export function cijfersAlsCsv(cijfers: readonly Cijfer[]): string {
  const regels = [kolommen, ...cijfers.map((cijfer) => kolommen.map((kolom) => cijfer[kolom] ?? ''))]
  return regels.map((regel) => `${regel.map(cel).join(',')}\r\n`).join('')
}

const cel = (waarde: string | number) =>
  /[",\r\n]/.test(String(waarde)) ? `"${String(waarde).replaceAll('"', '""')}"` : String(waarde)
