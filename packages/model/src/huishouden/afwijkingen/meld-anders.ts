import type { Verwerking } from '../bijdragen/verwerking.ts'
import { regel } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { meldAfwijkingen } from './meld-afwijkingen.ts'

/** What a partner system holds otherwise and may not change here becomes an afwijking; saying it again makes no new one. */
export const meldAnders = regel({
  weigeringen: ['inwoner-onbekend'],
  beslis(huishouden, { inhoud: { anders } }: Verwerking<'anders-gemeld'>, door) {
    const { veld, inwonerId } = anders
    const inwoner = inwonerId === undefined ? undefined : huishouden.inwoners[inwonerId]
    if (inwonerId !== undefined && !inwoner) return { weigering: 'inwoner-onbekend', veld: 'anders/inwonerId' }
    if (veld === 'registratie') return { feiten: meldAfwijkingen(huishouden, [anders], door).feiten }
    const bekend = inwoner![veld]
    if (zelfdeInhoud(bekend, anders.gemeld)) return { feiten: [] }
    return { feiten: meldAfwijkingen(huishouden, [{ ...anders, bekend }], door).feiten }
  },
})
