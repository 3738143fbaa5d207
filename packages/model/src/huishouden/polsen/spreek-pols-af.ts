import type { z } from 'zod'
import { dagenNa } from '../../velden/dag.ts'
import { MedewerkerOpgave } from '../../velden/medewerker.ts'
import { Datum } from '../../velden/velden.ts'
import type { Geweigerd } from '../beslissing.ts'
import { isPlanbareDag } from '../dagen.ts'
import { opdracht } from '../opdracht.ts'
import { keurGenoemden } from '../rapportages/keur-contact.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { Pols } from './polsen.ts'

export const PolsOpgave = Pols.pick({ inwonerIds: true, elkeWeken: true, tot: true })
  .extend({
    volgende: Datum.optional().describe('De eerste dag; weggelaten: over zoveel weken'),
    medewerker: MedewerkerOpgave.optional().describe('Weggelaten: wie dit vastlegt'),
  })
  .meta({ id: 'PolsOpgave' })
export type PolsOpgave = z.infer<typeof PolsOpgave>

/** Agrees to keep in touch. The same again is the same. */
export const spreekPolsAf = opdracht({
  wie: 'betrokken',
  invoer: PolsOpgave,
  weigeringen: ['inwoner-onbekend', 'datum-onmogelijk'],
  beslis(huishouden, { pols: opgave }: { pols: PolsOpgave }, { organisatie, nieuwId, vandaag, medewerker }) {
    const vreemd = keurGenoemden(huishouden, opgave.inwonerIds)
    if (vreemd) return vreemd
    const { volgende = dagenNa(vandaag, 7 * opgave.elkeWeken) } = opgave
    const pols: Pols = { ...(medewerker && { medewerker }), ...opgave, volgende, organisatie }
    const fout = keurPolsdagen(pols, vandaag)
    if (fout) return fout
    const eerder = Object.entries(huishouden.polsen).find(([, rij]) => zelfdeInhoud(rij, pols))
    if (eerder) return { feiten: [], nieuweIds: { polsId: eerder[0] } }
    const polsId = nieuwId()
    return { feiten: [{ soort: 'pols-afgesproken', polsId, pols }], nieuweIds: { polsId } }
  },
})

/** Days that can be meant, and the end after the next contact. */
export function keurPolsdagen(
  { volgende, tot }: Pick<Pols, 'volgende' | 'tot'>,
  vandaag: string,
): Geweigerd<'datum-onmogelijk'> | undefined {
  if (!isPlanbareDag(volgende, vandaag)) return { weigering: 'datum-onmogelijk', veld: 'volgende' }
  const klopt = tot === undefined || (tot > volgende && isPlanbareDag(tot, vandaag))
  return klopt ? undefined : { weigering: 'datum-onmogelijk', veld: 'tot' }
}
