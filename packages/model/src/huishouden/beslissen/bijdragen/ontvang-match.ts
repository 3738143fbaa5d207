import type { Inhoud } from '../../../berichten/bijdrage.ts'
import type { Huishouden } from '../../huishouden.ts'
import type { Beslissing, Omstandigheden } from '../../opdrachten.ts'

export function ontvangMatch(
  huishouden: Huishouden,
  inhoud: Extract<Inhoud, { soort: 'match-ontvangen' }>,
  door: Omstandigheden,
): Beslissing {
  const { soort, matchId, ...rest } = inhoud
  const signaal = huishouden.signalen[inhoud.signaalId]
  if (!signaal) return { weigering: 'signaal-onbekend' }
  if (huishouden.matches[matchId]) return { feiten: [] }
  return { feiten: [{ soort, matchId, match: { ...rest, inwonerId: signaal.inwonerId, ontvangenOp: door.op } }] }
}
