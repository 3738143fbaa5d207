import type { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Datum, Id } from '../../velden/velden.ts'
import { isLid } from '../leden/lidmaatschap.ts'
import { opdracht } from '../opdracht.ts'
import { rijMet } from '../rijen.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { Akkoord } from './planversies.ts'

export const AkkoordOpgave = Akkoord.omit({ vastgelegdDoor: true })
  .extend({
    inwonerId: Id,
    op: Datum.optional().describe('Weggelaten: vandaag'),
    toelichting: vrijeTekst(500).optional(),
  })
  .meta({ id: 'AkkoordOpgave' })
export type AkkoordOpgave = z.infer<typeof AkkoordOpgave>

/** Whether a resident agrees to a version of the plan, since when and how she said so. Her later word counts. */
export const legAkkoordVast = opdracht({
  wie: 'betrokken',
  invoer: AkkoordOpgave,
  weigeringen: ['rij-onbekend', 'inwoner-onbekend', 'datum-in-toekomst', 'datum-onmogelijk'],
  beslis(huishouden, { planversieId, akkoord: opgave }: { planversieId: string; akkoord: AkkoordOpgave }, door) {
    const planversie = rijMet(huishouden.planversies, planversieId)
    if (!planversie) return { weigering: 'rij-onbekend', veld: 'planversieId' }
    const { inwonerId, ...gezegd } = opgave
    if (!isLid(huishouden, inwonerId)) return { weigering: 'inwoner-onbekend', veld: 'inwonerId' }
    const akkoord: Akkoord = { op: door.vandaag, ...gezegd, vastgelegdDoor: door.organisatie }
    if (akkoord.op > door.vandaag) return { weigering: 'datum-in-toekomst', veld: 'op' }
    if (akkoord.op < planversie.op) return { weigering: 'datum-onmogelijk', veld: 'op' }
    if (zelfdeInhoud(planversie.akkoorden?.[inwonerId], akkoord)) return { feiten: [] }
    return { feiten: [{ soort: 'plan-akkoord', planversieId, inwonerId, akkoord }] }
  },
})
