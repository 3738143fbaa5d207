import { z } from 'zod'

/** Environment of this service: what it needs to reach its two partners. */
export const config = z.object({
  CJG_URL: z.url().describe('Adres van de interface van het CJG-systeem, bijvoorbeeld https://cjg.example/api'),
  CJG_TOKEN: z.string().min(1).describe('Token waarmee de hub zich bij het CJG meldt'),
  GGK_URL: z.url().describe('Adres waar GGK-enveloppen worden aangeboden (de Digikoppeling-koppeling van de gemeente)'),
  GGK_TOKEN: z.string().min(1).describe('Token waarmee de hub zich bij die koppeling meldt'),
  GGK_APPLICATIE: z
    .string()
    .min(3)
    .max(50)
    .default('Wijkhub')
    .describe('Naam van de applicatie zoals bekend bij het GGk'),
})
export type Config = z.infer<typeof config>
