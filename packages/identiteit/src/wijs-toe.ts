import type { Kenmerken } from './kenmerken.ts'
import { verdeel, type Paar, type Toewijzing } from './verdeel.ts'
import { vergelijk, type Omstandigheden } from './vergelijk.ts'

/** A known person: one row per place she is known at. */
export type Kandidaat = Kenmerken & { inwonerId: string }

/**
 * Who of the candidates the registered persons are, in step with `personen`. One to one: nobody is two people of one
 * registration. The best match wins, never the oldest; in whatever order the candidates come. Pure.
 */
export function wijsToe<K extends Kandidaat>(
  personen: readonly Kenmerken[],
  kandidaten: readonly K[],
  omstandigheden?: Omstandigheden,
): Toewijzing<K>[] {
  const paren = personen.flatMap((persoon, index) =>
    kandidaten.flatMap((kandidaat): Paar<K>[] => {
      const vergelijking = vergelijk(persoon, kandidaat, omstandigheden)
      return vergelijking.zone === 'ander' ? [] : [{ index, kandidaat, ...vergelijking }]
    }),
  )
  return verdeel(paren, personen.length, (a, b) => vergelijk(a, b, omstandigheden).zone === 'zelfde')
}
