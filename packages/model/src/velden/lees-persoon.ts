/**
 * A birth date as people and systems type it: 16-11-1990, 19901116, 1990; what is not known is on zero, and a day without
 * a month says nothing. Anything else stays as it is, and is refused for what it is.
 */
export function leesGeboortedatum(waarde: string): string {
  const delen =
    /^(?<jaar>\d{4})(?:-?(?<maand>\d{2})(?:-?(?<dag>\d{2}))?)?$/.exec(waarde)?.groups ??
    /^(?<dag>\d{1,2})[-/.](?<maand>\d{1,2})[-/.](?<jaar>\d{4})$/.exec(waarde)?.groups
  if (!delen) return waarde
  const jaar = delen['jaar']!
  const maand = jaar === '0000' ? '00' : (delen['maand'] ?? '00').padStart(2, '0')
  const dag = maand === '00' ? '00' : (delen['dag'] ?? '00').padStart(2, '0')
  return `${jaar}-${maand}-${dag}`
}

/** A burgerservicenummer with what only makes it readable; eight digits lost their leading zero in a spreadsheet. */
export function leesBsn(waarde: string): string {
  const cijfers = waarde.replaceAll(/[ .]/g, '')
  return /^\d{8,9}$/.test(cijfers) ? cijfers.padStart(9, '0') : waarde
}

const geslachten: Readonly<Record<string, string>> = {
  m: 'M',
  man: 'M',
  v: 'V',
  vrouw: 'V',
  o: 'O',
  onbekend: 'O',
  x: 'O',
}

export function leesGeslacht(waarde: string): string {
  return Object.hasOwn(geslachten, waarde.toLowerCase()) ? geslachten[waarde.toLowerCase()]! : waarde
}
