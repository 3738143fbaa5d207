import { isOoitVerwezen } from '../../doelbinding/kring.ts'
import type { Verwerking } from '../bijdragen/verwerking.ts'
import { regel } from '../opdracht.ts'
import { neemBsnOver } from './neem-bsn-over.ts'
import { neemOver } from './neem-over.ts'

/**
 * What a partner system tells of a person counts by the table of authority, when she was ever referred to it; a BSN only
 * where no two residents would have it.
 */
export const neemWijzigingOver = regel({
  weigeringen: ['inwoner-onbekend', 'bsn-niet-toegestaan'],
  beslis(huishouden, { inhoud, bsnVanAnder }: Verwerking<'inwoner-gewijzigd'>, door) {
    const { inwonerId, wijziging, gemeldOp } = inhoud
    const vanWie = door.doelbinding.regelVoor(door.organisatie)!
    if (huishouden.inwoners[inwonerId] === undefined || !isOoitVerwezen(huishouden, vanWie, inwonerId))
      return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    const { bsn, ...rest } = wijziging
    if (bsn && !door.magBsn) return { weigering: 'bsn-niet-toegestaan' }
    const { feiten } = neemOver(huishouden, inwonerId, rest, door, { op: gemeldOp })
    if (!bsn) return { feiten }
    return { feiten: [...neemBsnOver(huishouden, { inwonerId, bsn, bsnVanAnder, op: gemeldOp }, door), ...feiten] }
  },
})
