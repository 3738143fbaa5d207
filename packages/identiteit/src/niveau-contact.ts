/** `mobiel`: the same number, and mostly one person's; `gelijk`: the same, and a household's. */
export type TelefoonNiveau = 'mobiel' | 'gelijk' | 'anders'

/** Symmetric; `undefined` where one of both has none. */
export function niveauTelefoon(a: string | undefined, b: string | undefined): TelefoonNiveau | undefined {
  if (!a || !b) return undefined
  const [links, rechts] = [nationaal(a), nationaal(b)]
  if (links !== rechts) return 'anders'
  return links.startsWith('06') ? 'mobiel' : 'gelijk'
}

/** A Dutch number as it is dialled at home: +31 6… and 0031 6… are 06…; any other country's stays. */
export function nationaal(nummer: string): string {
  return nummer.replaceAll(/[\s-]/g, '').replace(/^(\+31|0031)0?/, '0')
}

/** Symmetric; `undefined` where one of both has none. */
export function niveauEmail(a: string | undefined, b: string | undefined): 'gelijk' | 'anders' | undefined {
  if (!a || !b) return undefined
  return a.toLowerCase() === b.toLowerCase() ? 'gelijk' : 'anders'
}
