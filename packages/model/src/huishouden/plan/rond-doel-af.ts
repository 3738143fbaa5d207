import { z } from 'zod'
import type { Handeling } from '../../handeling.ts'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Datum } from '../../velden/velden.ts'
import type { Geweigerd } from '../beslissing.ts'
import type { Feit } from '../feiten.ts'
import type { Huishouden } from '../huishouden.ts'
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

export const doelAfrondingBezwaren = [...nietEigenDoel, 'reden-nodig', 'datum-onmogelijk'] as const

/** A goal was reached, for a part, or is dropped with a reason. Said again otherwise, the later word counts. */
export const rondDoelAf = opdracht({
  wie: 'betrokken',
  invoer: DoelAfronding,
  weigeringen: doelAfrondingBezwaren,
  beslis(huishouden, { doelId, afronding }: { doelId: string; afronding: DoelAfronding }, door) {
    const feiten = doelAfgerond(huishouden, doelId, afronding, door)
    return 'weigering' in feiten ? feiten : { feiten }
  },
})

/** That this goal ended so, or why that cannot be said. Pure. */
export function doelAfgerond(
  huishouden: Huishouden,
  doelId: string,
  opgave: DoelAfronding,
  door: Handeling,
): Feit[] | Geweigerd<(typeof doelAfrondingBezwaren)[number]> {
  const eerder = eigenDoel(huishouden, doelId, door)
  if ('weigering' in eerder) return eerder
  if (opgave.uitkomst === 'vervallen' && opgave.reden === undefined) return { weigering: 'reden-nodig', veld: 'reden' }
  const afronding = { op: eerder.afronding?.op ?? door.vandaag, ...opgave }
  if (afronding.op > door.vandaag || afronding.op < eerder.vastgesteldOp)
    return { weigering: 'datum-onmogelijk', veld: 'op' }
  if (zelfdeInhoud(afronding, eerder.afronding)) return []
  return [{ soort: 'doel-afgerond', doelId, doel: { ...eerder, afronding } }]
}
