import type { Handeling } from '../../handeling.ts'
import { dagInNederland } from '../../velden/dag.ts'
import type { Besluit } from '../besluiten/besluiten.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { bezwaarTotEnMet } from './beslis-aanvraag.ts'
import { kan } from './overgangen.ts'

/**
 * What a youth-care decision of a partner answers: each application for that child that waits with this partner is granted, and
 * refers to it. What is granted is kept there alone. Pure.
 */
export function aanvragenDoorBesluit(
  { voorzieningaanvragen }: Huishouden,
  { besluitId, besluit }: { besluitId: string; besluit: Omit<Besluit, 'zorgGestartOp'> },
  { organisatie }: Pick<Handeling, 'organisatie'>,
): Feit[] {
  const op = dagInNederland(besluit.toegewezenOp)
  return Object.entries(voorzieningaanvragen).flatMap(([voorzieningaanvraagId, rij]): Feit[] => {
    const isAntwoord = rij.soort === 'jeugdhulp' && rij.inwonerId === besluit.inwonerId
    if (!isAntwoord || rij.bij.partner !== organisatie || !kan(rij.stand, 'wijzig-voorzieningaanvraag')) return []
    const beslissing = { op, door: organisatie, besluitId, bezwaarTotEnMet: bezwaarTotEnMet(op) }
    const voorzieningaanvraag = { ...rij, stand: 'toegekend' as const, beslissing }
    return [{ soort: 'voorzieningaanvraag-beslist', voorzieningaanvraagId, voorzieningaanvraag }]
  })
}
