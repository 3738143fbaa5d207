import { z } from 'zod'
import { Id, Organisatie, Tijdstip } from '../velden/velden.ts'

/** The states of a receipt, in the order a delivery goes through them; `geweigerd` and `wacht` can follow any. */
export const LeveringStatus = z.enum([
  'aangeboden',
  'verzonden',
  'geaccepteerd',
  'verwerkt',
  'wacht',
  'geweigerd',
  'beeindigd',
])
export type LeveringStatus = z.infer<typeof LeveringStatus>

/** One receipt from an adapter: how far this household is at this partner system. Holds no personal data. */
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
    foutcode: z.string().max(40).optional(),
    reden: z.string().max(300).optional(),
    op: Tijdstip,
  })
  .meta({ id: 'Levering' })
export type Levering = z.infer<typeof Levering>
