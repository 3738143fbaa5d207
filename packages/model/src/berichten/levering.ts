import { z } from 'zod'
import { isBsn } from '../velden/bsn.ts'
import { Datum, Id, Organisatie, Tijdstip } from '../velden/velden.ts'
import { Leveringsfout, Onverzendbaar } from './redenen.ts'

/**
 * The states of a receipt, in the order a delivery goes through them; `geweigerd` and `wacht` can follow any.
 * `onverzendbaar`: the partner holds nothing, and of what it should hold nothing can be sent.
 */
export const LeveringStatus = z.enum([
  'aangeboden',
  'verzonden',
  'geaccepteerd',
  'verwerkt',
  'wacht',
  'geweigerd',
  'onverzendbaar',
  'beeindigd',
])
export type LeveringStatus = z.infer<typeof LeveringStatus>

/** A receipt names at most this many of the parts that cannot be sent. */
export const meesteOnverzendbaar = 200

/**
 * One receipt from an adapter: how far this household is at this partner system. Holds no personal data, so nothing a
 * partner wrote: why is a code of a closed list.
 */
export const Levering = z
  .strictObject({
    audience: Organisatie,
    huishoudenId: Id,
    versie: z.int().min(0).describe('Versie van de projectie waarover dit bericht gaat'),
    volgnummer: z.int().min(1).describe('Loopt op per koppeling; een lezer negeert een lager nummer'),
    status: LeveringStatus,
    partnerNummer: z.string().max(40).optional().describe('Het nummer dat de partner gaf'),
    formaat: z.string().max(60).optional(),
    bytes: z.int().min(0).optional(),
    berichten: z.int().min(0).describe('Aantal berichten dat de partner tot nu toe over dit huishouden kreeg'),
    poging: z.int().min(0),
    foutcode: Leveringsfout.optional(),
    vanaf: Datum.optional().describe('Vanaf deze dag is er meer te verzenden'),
    onverzendbaar: z.array(Onverzendbaar).max(meesteOnverzendbaar).optional().describe('Wat niet verzonden kan worden'),
    op: Tijdstip,
  })
  .meta({ id: 'Levering' })
export type Levering = z.infer<typeof Levering>

/**
 * What a partner gave as its number, as far as it may be told: `undefined` for what does not read as a number, or could be
 * a BSN. A partner that answers with a sentence names a person; the adapter keeps and reuses it all the same. Pure.
 */
export function alsPartnerNummer(gegeven: string): string | undefined {
  if (!/^(?=.*\d)[A-Za-z0-9][A-Za-z0-9._:/-]{0,39}$/.test(gegeven)) return undefined
  const getallen = gegeven.match(/\d(?:\.?\d)*/g) ?? []
  return getallen.some((getal) => isBsn(getal.replaceAll('.', ''))) ? undefined : gegeven
}
