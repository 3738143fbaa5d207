import { z } from 'zod'

const timeoutMs = (partner: string) =>
  z.coerce
    .number()
    .int()
    .min(100)
    .max(10_000)
    .default(8_000)
    .describe(`Zo lang wacht de hub op een antwoord van ${partner}, in milliseconden`)

/** Environment of this service: how to reach its two partners, and who we are to them. */
export const config = z.object({
  MENSCENTRAAL_URL: z.url().describe('Adres van het SOAP-eindpunt van MensCentraal (StUF-ZDS 1.2)'),
  MENSCENTRAAL_TOKEN: z
    .string()
    .min(1)
    .optional()
    .describe('Token waarmee de hub zich bij MensCentraal meldt, als de leverancier erom vraagt'),
  MENSCENTRAAL_TIMEOUT_MS: timeoutMs('MensCentraal'),
  ZDS_ZAAKTYPECODE: z
    .string()
    .min(1)
    .max(10)
    .default('B9001')
    .describe('Code van het zaaktype waaronder MensCentraal de zaken van het wijkteam voert'),
  MATCHPOINT_AAN: z
    .enum(['ja', 'nee'])
    .default('ja')
    .describe(
      'nee: er wordt niet aan de verwijsindex gemeld (de wettelijke basis kan vervallen); het adres wordt dan niet gebruikt',
    ),
  MATCHPOINT_URL: z
    .url()
    .describe('Adres van de interface van Matchpoint, bijvoorbeeld https://matchpoint.example/api'),
  MATCHPOINT_TOKEN: z.string().min(1).describe('Token waarmee de hub zich bij Matchpoint meldt'),
  MATCHPOINT_TIMEOUT_MS: timeoutMs('Matchpoint'),
})
export type Config = z.infer<typeof config>
