import { editDistance } from './edit-distance.ts'
import { klank } from './klank.ts'
import type { Naamdelen } from './naamdelen.ts'
import { isRoepnaamVan } from './roepnamen.ts'

/**
 * How the given names of two registrations stand to each other, the best first. `alle`: the first and another one are the
 * same. `voorletters`: as far as known the same initials, two or more; `voorletter` one, `beide-voorletter` where neither knows more. `verder-anders`: Jan Peter and Jan
 * Paul.
 */
export type VoornaamNiveau =
  | 'alle'
  | 'gelijk'
  | 'volgorde'
  | 'voorletters'
  | 'beide-voorletter'
  | 'voorletter'
  | 'bijna-en-verder-gelijk'
  | 'roepnaam'
  | 'bijna'
  | 'verder-anders'
  | 'zelfde-letter'
  | 'anders'

/** Symmetric; `undefined` where one of both has none. */
export function niveauVoornaam(a: Naamdelen, b: Naamdelen): VoornaamNiveau | undefined {
  if (a.voorletters === '' || b.voorletters === '') return undefined
  const [eerste, ander] = [a.voornamen[0], b.voornamen[0]]
  if (eerste === undefined || ander === undefined)
    return niveauVoorletters(a.voorletters, b.voorletters, eerste === ander)
  const [verderGelijk, verderAnders] = verdereNamen(a.voornamen, b.voornamen)
  if (eerste === ander) return verderAnders ? 'verder-anders' : verderGelijk ? 'alle' : 'gelijk'
  if (a.voornamen.includes(ander) || b.voornamen.includes(eerste)) return 'volgorde'
  if (isBijna(eerste, ander)) return verderGelijk && !verderAnders ? 'bijna-en-verder-gelijk' : 'bijna'
  if (isRoepnaam(a.voornamen, ander) || isRoepnaam(b.voornamen, eerste)) return 'roepnaam'
  return eerste[0] === ander[0] ? 'zelfde-letter' : 'anders'
}

function niveauVoorletters(a: string, b: string, beide: boolean): VoornaamNiveau {
  const lengte = Math.min(a.length, b.length)
  if (a.slice(0, lengte) === b.slice(0, lengte)) {
    if (lengte > 1) return 'voorletters'
    return beide && a === b ? 'beide-voorletter' : 'voorletter'
  }
  return a[0] === b[0] ? 'zelfde-letter' : 'anders'
}

/** Is one of the second and next names, as far as both are written out, the same; and does one contradict? */
function verdereNamen(a: readonly string[], b: readonly string[]): readonly [boolean, boolean] {
  let gelijk = false
  let anders = false
  for (let plaats = 1; plaats < Math.min(a.length, b.length); plaats++) {
    if (a[plaats] === b[plaats]) gelijk = true
    else if (!isBijna(a[plaats]!, b[plaats]!)) anders = true
  }
  return [gelijk, anders]
}

function isRoepnaam(namen: readonly string[], roepnaam: string): boolean {
  return namen.some((naam) => isRoepnaamVan(naam, roepnaam) || isVerkorting(naam, roepnaam))
}

/** Tom of Thomas stands in the table; what is in no table may be the beginning of the other. */
function isVerkorting(a: string, b: string): boolean {
  const [kort, lang] = a.length < b.length ? [a, b] : [b, a]
  return kort.length > 2 && lang.startsWith(kort)
}

/** One sound, or one letter otherwise; two in a long name. */
export function isBijna(a: string, b: string): boolean {
  const kortste = Math.min(a.length, b.length)
  const toegestaan = kortste >= 7 ? 2 : kortste >= 3 ? 1 : 0
  // Doubled letters are one sound, but not four of them.
  if (Math.abs(a.length - b.length) > 3) return false
  const afstand = editDistance(a, b)
  if (afstand <= toegestaan) return true
  if (afstand > 3) return false
  const [ka, kb] = [klank(a), klank(b)]
  return ka === kb || (kortste >= 5 && Math.abs(ka.length - kb.length) <= 1 && editDistance(ka, kb) <= 1)
}
