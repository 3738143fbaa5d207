import { Datum, Id, Leefgebied, Organisatie, Voorziening, VoorzieningCode } from '@wijkhub/model'
import { z } from 'zod'

export const SocialeKaart = z
  .strictObject({
    voorzieningen: z.array(Voorziening.extend({ code: VoorzieningCode })),
  })
  .meta({ id: 'SocialeKaart' })

/** All a receiver hears before it accepts: no name, no address, no reason. */
export const WachtendeOverdrachten = z
  .strictObject({
    overdrachten: z.array(
      z.strictObject({
        huishoudenId: Id,
        overdrachtId: Id,
        van: z.strictObject({
          organisatie: Organisatie,
          naam: z.string().optional(),
          telefoonnummer: z.string().optional(),
        }),
        voorziening: VoorzieningCode,
        leefgebieden: z.array(Leefgebied).describe('Waar de vragen over gaan'),
        team: Organisatie.optional().describe('Het team van de wijk waar zij wonen'),
        aangebodenOp: Datum,
        herinnering: Datum.describe('Liefst voor deze dag een antwoord'),
        warm: z.strictObject({ op: Datum }).optional().describe('Zij worden samen voorgesteld, op deze dag'),
        teLaat: z.literal(true).optional(),
      }),
    ),
  })
  .meta({ id: 'WachtendeOverdrachten' })
