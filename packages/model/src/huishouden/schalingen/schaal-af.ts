import { z } from 'zod'
import { vrijeTekst } from '../../velden/tekst.ts'
import { Datum } from '../../velden/velden.ts'
import { opdracht } from '../opdracht.ts'
import { zelfdeInhoud } from '../zelfde-inhoud.ts'
import { eigenSchaling } from './wijzig-schaling.ts'

export const Afschaling = z
  .strictObject({ per: Datum.describe('Vanaf deze dag; niet in de toekomst'), reden: vrijeTekst(500) })
  .meta({ id: 'Afschaling' })
export type Afschaling = z.infer<typeof Afschaling>

/** Back with the team, by who scaled up. Its review leaves the agenda. */
export const schaalAf = opdracht({
  wie: 'betrokken',
  invoer: Afschaling,
  weigeringen: ['schaling-onbekend', 'schaling-is-terug', 'datum-in-toekomst', 'datum-onmogelijk'],
  beslis(huishouden, { schalingId, afschaling }: { schalingId: string; afschaling: Afschaling }, door) {
    const { organisatie, vandaag } = door
    const schaling = eigenSchaling(huishouden, schalingId, organisatie)
    if (!schaling) return { weigering: 'schaling-onbekend', veld: 'schalingId' }
    const terug = { ...afschaling, door: organisatie }
    if (schaling.terug) return zelfdeInhoud(schaling.terug, terug) ? { feiten: [] } : { weigering: 'schaling-is-terug' }
    if (terug.per > vandaag) return { weigering: 'datum-in-toekomst', veld: 'per' }
    if (terug.per < schaling.per) return { weigering: 'datum-onmogelijk', veld: 'per' }
    return { feiten: [{ soort: 'afgeschaald', schalingId, schaling: { ...schaling, terug } }] }
  },
})
