import { wachttijdMs, wireFields } from '@wijkhub/adapter-kit'
import { z } from 'zod'

/** How to reach the index. It can be switched off: its basis in law may go. */
export const config = z.object({
  MATCHPOINT_AAN: z
    .enum(['ja', 'nee'])
    .default('ja')
    .describe(
      'nee: er wordt niet aan de verwijsindex gemeld (de wettelijke basis kan vervallen); het adres wordt dan niet gebruikt',
    ),
  MATCHPOINT_URL: z
    .url()
    .describe('Adres van de interface van Matchpoint, bijvoorbeeld https://matchpoint.example/api'),
  ...wireFields('MATCHPOINT', 'Matchpoint'),
  MATCHPOINT_TIMEOUT_MS: wachttijdMs('Matchpoint'),
})
export type Config = z.infer<typeof config>
