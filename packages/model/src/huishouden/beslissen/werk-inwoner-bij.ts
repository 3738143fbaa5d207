import type { Feit, InwonerWijziging } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Beslissing } from '../opdrachten.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

type Gewist = NonNullable<Extract<Feit, { soort: 'inwoner-gewijzigd' }>['gewist']>

/**
 * Changes what is known of a person and takes away what she has no more; only what really differs becomes a fact.
 * `null` in `opgave` takes a field away as `leeg` does.
 */
export function werkInwonerBij(
  huishouden: Huishouden,
  inwonerId: string,
  opgave: InwonerWijziging,
  leeg: Gewist = [],
): Beslissing {
  const inwoner = huishouden.inwoners[inwonerId]
  if (!inwoner) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  const wijziging = Object.fromEntries(
    Object.entries(opgave).filter(
      ([veld, waarde]) =>
        waarde !== undefined && !zelfdeInhoud(inwoner[veld as keyof InwonerWijziging] ?? null, waarde),
    ),
  ) as InwonerWijziging
  const gewist = leeg.filter((veld) => inwoner[veld] !== undefined)
  if (Object.keys(wijziging).length + gewist.length === 0) return { feiten: [] }
  return { feiten: [{ soort: 'inwoner-gewijzigd', inwonerId, wijziging, ...(gewist.length > 0 && { gewist }) }] }
}
