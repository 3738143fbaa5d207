import { z } from 'zod'
import { Naam } from './naam.ts'

const uren = z.int().min(1).max(2160)
export const Meldingen = z
  .strictObject({
    centraalTeam: Naam.optional().describe(
      'Het team voor een melding zonder adres in een wijk; weggelaten: wie meldt noemt het team',
    ),
    uren: z
      .strictObject({ spoed: uren, snel: uren, gewoon: uren })
      .describe('Binnen hoeveel uur de volgende stap is gedaan: oppakken, en daarna elke poging'),
    pogingen: z
      .int()
      .min(0)
      .max(20)
      .describe('Hoe vaak is geprobeerd voordat een melding dicht mag omdat niemand is bereikt'),
  })
  .describe('Erop af: wat is afgesproken over meldingen')
