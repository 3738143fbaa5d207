import type { Bewijs } from './bewijs.ts'
import type { Kenmerken } from './kenmerken.ts'
import { vergelijk } from './vergelijk.ts'

/** A known person: one row per place she is known at. */
export type Kandidaat = Kenmerken & { inwonerId: string }

export interface Gevonden<K> {
  kandidaat: K
  gewicht: number
  bewijs: Bewijs[]
}

/** Who one registered person is: at most one, and those a person has to look at. Best first. */
export interface Toewijzing<K> {
  zelfde?: Gevonden<K>
  misschien: Gevonden<K>[]
}

interface Paar<K> extends Gevonden<K> {
  index: number
  zone: 'zelfde' | 'misschien'
}

/**
 * Who of the candidates the registered persons are, in step with `personen`. One to one: nobody is two people of one
 * registration. The best match wins, never the oldest; in whatever order the candidates come. Pure.
 */
export function wijsToe<K extends Kandidaat>(
  personen: readonly Kenmerken[],
  kandidaten: readonly K[],
): Toewijzing<K>[] {
  const paren = personen.flatMap((persoon, index) =>
    kandidaten.flatMap((kandidaat): Paar<K>[] => {
      const { zone, gewicht, bewijs } = vergelijk(persoon, kandidaat)
      return zone === 'ander' ? [] : [{ index, kandidaat, zone, gewicht, bewijs }]
    }),
  )
  paren.sort((a, b) => b.gewicht - a.gewicht || volgorde(a.kandidaat.inwonerId, b.kandidaat.inwonerId))
  const toewijzingen = personen.map((): Toewijzing<K> => ({ misschien: [] }))
  const vergeven = new Set<string>()
  for (const { index, zone, ...gevonden } of paren) {
    const { inwonerId } = gevonden.kandidaat
    const toewijzing = toewijzingen[index]!
    if (toewijzing.zelfde?.kandidaat.inwonerId === inwonerId) continue
    if (zone === 'zelfde' && !toewijzing.zelfde && !vergeven.has(inwonerId)) {
      toewijzing.zelfde = gevonden
      vergeven.add(inwonerId)
    } else if (!vergeven.has(inwonerId)) toewijzing.misschien.push(gevonden)
  }
  return toewijzingen
}

function volgorde(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
