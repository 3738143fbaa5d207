import { wireFields } from '@wijkhub/adapter-kit'
import { z } from 'zod'

/** How to reach the GGk, and who we are on it. */
export const config = z.object({
  GGK_URL: z.url().describe('Adres waar GGK-enveloppen worden aangeboden (de Digikoppeling-koppeling van de gemeente)'),
  ...wireFields('GGK', 'die koppeling'),
  GGK_APPLICATIE: z
    .string()
    .min(3)
    .max(50)
    .default('Wijkhub')
    .describe('Naam van de applicatie zoals bekend bij het GGk'),
})
export type Config = z.infer<typeof config>
