import { wireFields } from '@wijkhub/adapter-kit'
import { z } from 'zod'

/** How to reach the CJG's own system. */
export const config = z.object({
  CJG_URL: z.url().describe('Adres van de interface van het CJG-systeem, bijvoorbeeld https://cjg.example/api'),
  ...wireFields('CJG', 'het CJG'),
})
export type Config = z.infer<typeof config>
