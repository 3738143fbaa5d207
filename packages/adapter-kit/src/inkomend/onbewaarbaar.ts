/**
 * Where a text stands that no database can hold: U+0000, or half a character. JSON can write both (\u0000, \ud800).
 * Names of members, as a path; never what stood there. Pure.
 */
export function onbewaarbaar(waarde: unknown, pad = ''): string[] {
  if (typeof waarde === 'string') return /\0|\p{Surrogate}/u.test(waarde) ? [pad] : []
  if (typeof waarde !== 'object' || waarde === null) return []
  return Object.entries(waarde).flatMap(([veld, inhoud]) =>
    onbewaarbaar(inhoud, `${pad}/${veld.replaceAll(/\0|\p{Surrogate}/gu, '\uFFFD')}`),
  )
}
