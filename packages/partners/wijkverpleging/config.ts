import { wachttijdMs, wireFields } from '@wijkhub/adapter-kit'
import { z } from 'zod'

/** How to reach the insurer's upload point. */
export const config = z.object({
  WIJKVERPLEGING_URL: z
    .url()
    .describe('Adres waar declaratiebestanden worden aangeboden, bijvoorbeeld https://verzekeraar.example/api'),
  ...wireFields('WIJKVERPLEGING', 'de verzekeraar'),
  WIJKVERPLEGING_TIMEOUT_MS: wachttijdMs('de verzekeraar'),
  WIJKVERPLEGING_SOORT_BERICHT: z
    .enum(['T', 'P'])
    .default('T')
    .describe(
      'T: testbericht, P: echte declaratie (AW319 rubriek 0105); echt geld wordt alleen op verzoek gedeclareerd',
    ),
})
export type Config = z.infer<typeof config>
