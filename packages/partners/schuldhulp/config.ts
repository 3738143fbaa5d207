import { wachttijdMs, wireFields } from '@wijkhub/adapter-kit'
import { z } from 'zod'

/** How to reach the debt-assistance system, and who answers for its trajectories. */
export const config = z.object({
  SCHULDHULP_URL: z
    .url()
    .describe('Adres van de interface van het schuldhulpsysteem, bijvoorbeeld https://shv.example/api'),
  ...wireFields('SCHULDHULP', 'het schuldhulpsysteem'),
  SCHULDHULP_TIMEOUT_MS: wachttijdMs('het schuldhulpsysteem'),
  DDAS_ORGANISATIE: z
    .string()
    .min(1)
    .max(200)
    .optional()
    .describe('Statutaire naam van de aanleverende organisatie; zonder naam "Gemeente" en de naam uit de inrichting'),
  DDAS_KVK_NUMMER: z
    .string()
    .regex(/^\d{8}$/)
    .optional()
    .describe('KvK-nummer van de aanleverende organisatie, acht cijfers'),
  DDAS_LEVERANCIERSCODE: z
    .string()
    .min(1)
    .max(50)
    .default('WIJKHUB-1')
    .describe('Code en versie van de softwareleverancier, zoals afgesproken met VNG Realisatie'),
})
export type Config = z.infer<typeof config>
