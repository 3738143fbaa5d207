import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Datum } from '../../velden/velden.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { eigenDoel, nietEigenDoel } from './eigen-doel.ts'
import { DoelUitkomst } from './plan.ts'

export const DoelAfronding = z
  .strictObject({
    uitkomst: DoelUitkomst,
    op: Datum.optional().describe('Weggelaten: vandaag'),
    reden: vrijeTekst(500).optional().describe('Waarom; verplicht bij vervallen'),
  })
  .meta({ id: 'DoelAfronding' })
export type DoelAfronding = z.infer<typeof DoelAfronding>

/** A goal was reached, or is dropped with a reason. Said again otherwise, the later word counts. */
export const rondDoelAf = opdracht({
  wie: 'betrokken',
  invoer: DoelAfronding,
  weigeringen: [...nietEigenDoel, 'reden-nodig', 'datum-onmogelijk'],
  beslis(huishouden, { doelId, afronding: opgave }: { doelId: string; afronding: DoelAfronding }, door) {
    const eerder = eigenDoel(huishouden, doelId, door)
    if ('weigering' in eerder) return eerder
    if (opgave.uitkomst === 'vervallen' && opgave.reden === undefined)
      return { weigering: 'reden-nodig', veld: 'reden' }
    const afronding = { op: eerder.afronding?.op ?? door.vandaag, ...opgave }
    if (afronding.op > door.vandaag || afronding.op < eerder.vastgesteldOp)
      return { weigering: 'datum-onmogelijk', veld: 'op' }
    if (zelfdeInhoud(afronding, eerder.afronding)) return { feiten: [] }
    return { feiten: [{ soort: 'doel-afgerond', doelId, doel: { ...eerder, afronding } }] }
  },
})
