import type { Inhoud } from '../../berichten/bijdrage.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import type { Oordeel } from '../opdrachten.ts'
import { meldAfwijkingen } from './meld-afwijkingen.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'

/** What a partner system holds otherwise and may not change here becomes an afwijking; the same once more is no new one. */
export function meldAnders(
  huishouden: Huishouden,
  { anders }: Extract<Inhoud, { soort: 'anders-gemeld' }>,
  door: Handeling,
): Oordeel {
  const { veld, inwonerId } = anders
  const inwoner = inwonerId === undefined ? undefined : huishouden.inwoners[inwonerId]
  if (inwonerId !== undefined && !inwoner) return { weigering: 'inwoner-onbekend', veld: 'anders/inwonerId' }
  if (veld === 'registratie') return { feiten: meldAfwijkingen(huishouden, [anders], door).feiten }
  const bekend = inwoner![veld]
  if (zelfdeInhoud(bekend, anders.gemeld)) return { feiten: [] }
  return { feiten: meldAfwijkingen(huishouden, [{ ...anders, bekend }], door).feiten }
}
