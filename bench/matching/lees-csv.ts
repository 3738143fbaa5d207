import { readFile } from 'node:fs/promises'

/** Rows of a CSV file by the names of its first line. Quotes as RFC 4180 has them. */
export async function leesCsv(bestand: string): Promise<{ [kolom: string]: string }[]> {
  const text = await readFile(bestand, 'utf8')
  const [kop, ...regels] = text.split(/\r?\n/).filter(Boolean).map(velden)
  return regels.map((regel) => Object.fromEntries(kop!.map((naam, plaats) => [naam, regel[plaats] ?? ''])))
}

function velden(regel: string): string[] {
  return [...regel.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, inQuotes, kaal]) =>
    inQuotes === undefined ? kaal!.trim() : inQuotes.replaceAll('""', '"'),
  )
}
