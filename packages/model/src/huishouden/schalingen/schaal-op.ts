import { z } from 'zod'
import type { Handeling } from '../../handeling.ts'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Datum, Organisatie } from '../../velden/velden.ts'
import type { Geweigerd } from '../beslissing.ts'
import { staatAlsToegekend } from '../betrokkenheden/betrokken.ts'
import { isPlanbareDag } from '../dagen.ts'
import type { Huishouden } from '../huishouden.ts'
import { opdracht } from '../opdracht.ts'
import { SchalingNaar, type Schaling } from './schalingen.ts'

export const SchalingOpgave = z
  .strictObject({
    naar: SchalingNaar,
    wie: vrijeTekst(120).optional().describe('Welke specialist of instelling'),
    per: Datum.describe('Vanaf deze dag; niet in de toekomst'),
    reden: vrijeTekst(500),
    opAfstand: z.array(Organisatie).max(20).describe('Organisaties die hier betrokken zijn en dat op afstand blijven'),
    evaluatie: Datum.optional().describe(
      'Wanneer wordt bekeken of het weer zonder kan; komt in de agenda van uw organisatie',
    ),
  })
  .meta({ id: 'SchalingOpgave' })
export type SchalingOpgave = z.infer<typeof SchalingOpgave>

export const schalingBezwaren = ['datum-in-toekomst', 'datum-onmogelijk', 'op-afstand-niet-betrokken'] as const

/** Help goes to who can give what the team cannot. Whoever does it keeps the household: the hub tells nobody outside by it. */
export const schaalOp = opdracht({
  wie: 'betrokken',
  invoer: SchalingOpgave,
  weigeringen: schalingBezwaren,
  beslis(huishouden, { opgave }: { opgave: SchalingOpgave }, door) {
    const fout = keurSchaling(huishouden, opgave, door)
    if (fout) return fout
    const schalingId = door.nieuwId()
    const { organisatie, medewerker } = door
    const schaling: Schaling = { ...opgave, door: organisatie, ...(medewerker && { medewerker }) }
    return { feiten: [{ soort: 'opgeschaald', schalingId, schaling }], nieuweIds: { schalingId } }
  },
})

/** Days somebody can mean, and only who is involved stays at hand. */
export function keurSchaling(
  huishouden: Huishouden,
  { per, evaluatie, opAfstand }: SchalingOpgave,
  { op, vandaag }: Pick<Handeling, 'op' | 'vandaag'>,
): Geweigerd<(typeof schalingBezwaren)[number]> | undefined {
  if (per > vandaag) return { weigering: 'datum-in-toekomst', veld: 'per' }
  if (!isPlanbareDag(per, vandaag)) return { weigering: 'datum-onmogelijk', veld: 'per' }
  if (evaluatie !== undefined && (evaluatie < per || !isPlanbareDag(evaluatie, vandaag)))
    return { weigering: 'datum-onmogelijk', veld: 'evaluatie' }
  const vreemd = opAfstand.findIndex((organisatie) => !staatAlsToegekend(huishouden, organisatie, op))
  return vreemd < 0 ? undefined : { weigering: 'op-afstand-niet-betrokken', veld: `opAfstand/${vreemd}` }
}
