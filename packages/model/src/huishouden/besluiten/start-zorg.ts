import type { Oordeel } from '../beslissing.ts'
import type { Verwerking } from '../bijdragen/verwerking.ts'
import type { Huishouden } from '../huishouden.ts'
import { regel } from '../opdracht.ts'

/** The provider reports that care started. */
export const startZorg = regel({
  weigeringen: ['besluit-onbekend'],
  beslis: (huishouden, { inhoud }: Verwerking<'zorg-gestart'>) => zorgstart(huishouden, inhoud, inhoud.zorgGestartOp),
})

/** The provider takes such a report back (iJw StatusAanlevering 3). */
export const trekZorgstartIn = regel({
  weigeringen: ['besluit-onbekend'],
  beslis: (huishouden, { inhoud }: Verwerking<'zorgstart-ingetrokken'>) => zorgstart(huishouden, inhoud, undefined),
})

function zorgstart(
  { besluiten }: Huishouden,
  inhoud: Verwerking<'zorg-gestart' | 'zorgstart-ingetrokken'>['inhoud'],
  gestartOp: string | undefined,
): Oordeel<'besluit-onbekend'> {
  const besluit = besluiten[inhoud.besluitId]
  if (!besluit) return { weigering: 'besluit-onbekend' }
  return { feiten: besluit.zorgGestartOp === gestartOp ? [] : [inhoud] }
}
