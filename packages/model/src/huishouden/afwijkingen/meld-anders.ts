import { isOoitVerwezen } from '../../doelbinding/kring.ts'
import type { Verwerking } from '../bijdragen/verwerking.ts'
import { regel } from '../opdracht.ts'
import { neemOver } from '../leden/neem-over.ts'
import { meldAfwijkingen } from './meld-afwijkingen.ts'

/**
 * What a partner system holds otherwise of a person who was ever in its circle counts by the table of authority: mostly an
 * afwijking; saying it again makes no new one.
 */
export const meldAnders = regel({
  weigeringen: ['inwoner-onbekend', 'bijdrage-niet-toegestaan'],
  beslis(huishouden, { inhoud: { anders, gemeldOp } }: Verwerking<'anders-gemeld'>, door) {
    const { inwonerId } = anders
    const vanWie = door.doelbinding.regelVoor(door.organisatie)!
    const kent = (id: string) => Object.hasOwn(huishouden.inwoners, id) && isOoitVerwezen(huishouden, vanWie, id)
    // Of a household in which nobody was ever its own it knows nothing to hold otherwise.
    if (inwonerId === undefined && !Object.keys(huishouden.inwoners).some(kent))
      return { weigering: 'bijdrage-niet-toegestaan' }
    if (inwonerId !== undefined && !kent(inwonerId)) return { weigering: 'inwoner-onbekend', veld: 'anders/inwonerId' }
    if (anders.veld === 'registratie') {
      const verschil = { ...anders, ...(gemeldOp !== undefined && { gemeldOp }) }
      return { feiten: meldAfwijkingen(huishouden, [verschil], door).feiten }
    }
    return neemOver(huishouden, anders.inwonerId, { [anders.veld]: anders.gemeld }, door, { op: gemeldOp })
  },
})
