import type { Inhoud } from '../../berichten/bijdrage.ts'
import type { Huishouden } from '../huishouden.ts'
import type { Oordeel } from '../opdrachten.ts'

/** The provider reports that care started, or takes such a report back (iJw StatusAanlevering 3). */
export function startZorg(
  huishouden: Huishouden,
  inhoud: Extract<Inhoud, { soort: 'zorg-gestart' | 'zorgstart-ingetrokken' }>,
): Oordeel {
  const besluit = huishouden.besluiten[inhoud.besluitId]
  if (!besluit) return { weigering: 'besluit-onbekend' }
  const gestartOp = inhoud.soort === 'zorg-gestart' ? inhoud.zorgGestartOp : undefined
  return { feiten: besluit.zorgGestartOp === gestartOp ? [] : [inhoud] }
}
