import type { Handeling } from '../../handeling.ts'
import { loopt } from '../betrokkenheden/betrokken.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
import { wasToegekend } from './na-sluiten.ts'

/**
 * Who is involved in a household that is opened again: the organisation of the regisseur and the one that reopens it, as they
 * were when it closed, also where their last day passed since; an organisation that left the table reads nothing anyway. Of every other one its involvement or what it asked ends. Pure.
 */
export function betrokkenNaHeropenen(huishouden: Huishouden, door: Handeling): Feit[] {
  const blijven = new Set(
    [huishouden.regisseur?.organisatie, door.organisatie].filter(
      (organisatie) =>
        organisatie !== undefined &&
        door.doelbinding.regelVoor(organisatie) !== undefined &&
        wasToegekend(huishouden, organisatie),
    ),
  )
  const besluit = { door: door.organisatie, op: door.op, reden: 'Het huishouden is heropend' }
  return Object.entries(huishouden.betrokkenheden).flatMap(([betrokkenheidId, rij]): Feit[] => {
    if (!blijven.has(rij.organisatie))
      return rij.stand === 'beeindigd'
        ? []
        : [{ soort: 'betrokkenheid-beeindigd', betrokkenheidId, tot: door.vandaag, besluit }]
    if (loopt(rij, door.op)) return []
    const { sinds, doel, grondslag = huishouden.grondslag } = rij
    const waarvoor = doel ?? door.doelbinding.regelVoor(rij.organisatie)!.doel
    return [{ soort: 'betrokkenheid-toegekend', betrokkenheidId, sinds, doel: waarvoor, grondslag, besluit }]
  })
}
