import { z } from 'zod'
import { zonderWijk, type bandenTevreden } from './wijkbeeld.ts'

type Tevredenheid = (typeof bandenTevreden)[number]

export const TevredenheidOpgave = z
  .strictObject({
    cijfer: z.int().min(1).max(10).describe('Het rapportcijfer dat de inwoner gaf'),
    wijk: z
      .string()
      .min(1)
      .max(80)
      .optional()
      .describe('Waar zij woont; weggelaten: in geen wijk. Laat haar weg bij een geheim adres'),
  })
  .meta({ id: 'TevredenheidOpgave' })

/** Where one answer is counted: of whom and when it was is no part of it. Pure. */
export function telTevredenheid(
  { cijfer, wijk = zonderWijk }: z.infer<typeof TevredenheidOpgave>,
  wijken: ReadonlySet<string>,
): { wijk: string; wat: Tevredenheid } | { weigering: 'wijk-onbekend'; veld: string } {
  if (wijk !== zonderWijk && !wijken.has(wijk)) return { weigering: 'wijk-onbekend', veld: 'wijk' }
  return { wijk, wat: cijfer <= 5 ? '1 tot 5' : cijfer <= 7 ? '6 en 7' : '8 tot 10' }
}
