import { z } from 'zod'
import { Datum } from '../../velden/velden.ts'
import { opdracht } from '../opdracht.ts'
import { rijMet } from '../rijen.ts'
import { dagBezwaren, keurDag } from './keur-dag.ts'
import { isLid } from './lidmaatschap.ts'

export const Overlijden = z
  .strictObject({ op: Datum.describe('De dag van overlijden; niet in de toekomst') })
  .meta({ id: 'Overlijden' })
export type Overlijden = z.infer<typeof Overlijden>

/**
 * A member died: she is no member of any household any more, and what was shared about her ends by itself. Also of the last
 * one; her household can then be closed. Said of who left it is nobody's to say here.
 */
export const meldOverlijden = opdracht({
  wie: 'betrokken',
  over: 'persoon',
  invoer: Overlijden,
  weigeringen: ['inwoner-onbekend', ...dagBezwaren],
  beslis(huishouden, { inwonerId, overlijden: { op } }: { inwonerId: string; overlijden: Overlijden }, { vandaag }) {
    const eerder = rijMet(huishouden.vertrokken, inwonerId)
    if (eerder?.reden === 'overleden') return { feiten: [] }
    if (!isLid(huishouden, inwonerId)) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    const fout = keurDag(huishouden, [inwonerId], { dag: op, veld: 'op', vandaag })
    return fout ?? { feiten: [{ soort: 'inwoner-overleden', inwonerId, op, woonde: huishouden.adres }] }
  },
})
