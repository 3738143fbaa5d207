import { Datum, Id, Medewerker, Naam, NazorgHoe } from '@wijkhub/model'
import { z } from 'zod'

/** All that is needed to make the contact: no address, nothing of what was done. */
export const TeGevenNazorg = z
  .strictObject({
    nazorg: z.array(
      z.strictObject({
        huishoudenId: Id,
        nazorgId: Id,
        dag: Datum,
        hoe: NazorgHoe,
        medewerker: Medewerker.optional(),
        pogingen: z.int().describe('Zo vaak werd niemand bereikt'),
        personen: z.array(
          z.strictObject({ inwonerId: Id, naam: Naam.partial().optional(), telefoonnummer: z.string().optional() }),
        ),
        teLaat: z.literal(true).optional(),
      }),
    ),
  })
  .meta({ id: 'TeGevenNazorg' })
