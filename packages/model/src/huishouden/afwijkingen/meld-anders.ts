import type { Verwerking } from '../bijdragen/verwerking.ts'
import { regel } from '../opdracht.ts'
import { neemOver } from '../leden/neem-over.ts'
import { meldAfwijkingen } from './meld-afwijkingen.ts'

/** What a partner system holds otherwise counts by the table of authority: mostly an afwijking; saying it again makes no new one. */
export const meldAnders = regel({
  weigeringen: ['inwoner-onbekend'],
  beslis(huishouden, { inhoud: { anders, gemeldOp } }: Verwerking<'anders-gemeld'>, door) {
    const { inwonerId } = anders
    if (inwonerId !== undefined && !huishouden.inwoners[inwonerId])
      return { weigering: 'inwoner-onbekend', veld: 'anders/inwonerId' }
    if (anders.veld === 'registratie') return { feiten: meldAfwijkingen(huishouden, [anders], door).feiten }
    return neemOver(huishouden, anders.inwonerId, { [anders.veld]: anders.gemeld }, door, { op: gemeldOp })
  },
})
