import type { Handeling } from '../../handeling.ts'
import type { Oordeel } from '../beslissing.ts'
import type { Huishouden } from '../huishouden.ts'
import { zelfdeGegeven } from '../zelfde-inhoud.ts'
import type { InwonerWijziging } from './leden.ts'

/** Changes what is known of a person; only fields that really differ become a fact. `null` takes a field away. */
export function wijzigInwoner(
  huishouden: Huishouden,
  inwonerId: string,
  opgave: InwonerWijziging,
  { organisatie, op }: Handeling,
): Oordeel<'inwoner-onbekend'> {
  const inwoner = huishouden.inwoners[inwonerId]
  if (!inwoner) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
  const wijziging = Object.fromEntries(
    Object.entries(opgave).filter(
      ([veld, waarde]) =>
        waarde !== undefined && !zelfdeGegeven(veld, inwoner[veld as keyof InwonerWijziging] ?? null, waarde),
    ),
  ) as InwonerWijziging
  if (Object.keys(wijziging).length === 0) return { feiten: [] }
  return { feiten: [{ soort: 'inwoner-gewijzigd', inwonerId, wijziging, bron: organisatie, gemeldOp: op }] }
}
