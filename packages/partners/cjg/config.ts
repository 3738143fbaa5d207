import { z } from 'zod'

/** How to reach the CJG's own system. */
export const config = z.object({
  CJG_URL: z.url().describe('Adres van de interface van het CJG-systeem, bijvoorbeeld https://cjg.example/api'),
  CJG_TOKEN: z.string().min(1).describe('Token waarmee de hub zich bij het CJG meldt'),
})
export type Config = z.infer<typeof config>
