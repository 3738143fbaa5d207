import type { Inhoud } from '../../berichten/bijdrage.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Handeling } from '../../handeling.ts'
import type { Oordeel } from '../opdrachten.ts'

export function ontvangMatch(
  huishouden: Huishouden,
  inhoud: Extract<Inhoud, { soort: 'match-ontvangen' }>,
  door: Handeling,
): Oordeel {
  const { soort, matchId, ...rest } = inhoud
  const signaal = huishouden.signalen[inhoud.signaalId]
  if (!signaal) return { weigering: 'signaal-onbekend' }
  if (huishouden.matches[matchId]) return { feiten: [] }
  return { feiten: [{ soort, matchId, match: { ...rest, inwonerId: signaal.inwonerId, ontvangenOp: door.op } }] }
}
