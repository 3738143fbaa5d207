import { wachttijdMs, wireFields } from '@wijkhub/adapter-kit'
import { z } from 'zod'

/** How to reach MensCentraal, and what was agreed on its cases. */
export const config = z.object({
  MENSCENTRAAL_URL: z.url().describe('Adres van het SOAP-eindpunt van MensCentraal (StUF-ZDS 1.2)'),
  ...wireFields('MENSCENTRAAL', 'MensCentraal, als de leverancier erom vraagt', { mayBeNobody: true }),
  MENSCENTRAAL_TIMEOUT_MS: wachttijdMs('MensCentraal'),
  ZDS_ZAAKTYPECODE: z
    .string()
    .min(1)
    .max(10)
    .default('B9001')
    .describe('Code van het zaaktype waaronder MensCentraal de zaken van het wijkteam voert'),
})
export type Config = z.infer<typeof config>
