import { isLoopback, wireFields } from '@wijkhub/service-kit'
import { z } from 'zod'

/** Environment of the registry, beside what every service gets. */
export const config = z.object({
  WIJKHUB_AANMELDTIK_MS: z.coerce
    .number()
    .int()
    .min(0)
    .max(5000)
    .default(100)
    .describe(
      'Een aanmelding van wie niet mag horen of iemand bekend is, wordt beantwoord op een veelvoud van zoveel milliseconden na haar begin; 0: meteen, en dan verraadt de tijd het',
    ),
  WIJKHUB_LOGBOEK_URL: z
    .url()
    .optional()
    .describe(
      'PostgreSQL met de rol die het logboek leest en verzegelt; weggelaten: met de rol van de dienst zelf, en die mag dat alleen waar één rol alles bezit',
    ),
  WIJKHUB_LOGBOEK_ANKERS: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Map buiten de database waarin de koppen van het logboek worden bewaard; leg haar waar niemand kan overschrijven',
    ),
  BRP_URL: z
    .url()
    .refine((url) => isEncryptedOrHere(new URL(url)), {
      error: 'alleen https; http gaat onversleuteld, en mag alleen op deze machine zelf',
    })
    .optional()
    .describe('Adres van de Haal Centraal BRP API Personen, zonder /personen; weggelaten: de BRP wordt niet bevraagd'),
  ...wireFields('BRP', 'de BRP'),
  BRP_WACHTTIJD_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(10_000)
    .default(5_000)
    .describe('Zo lang wacht de hub op een antwoord van de BRP, in milliseconden'),
})

// Not even where somebody says why: a number and a name are all that is in it.
function isEncryptedOrHere({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && isLoopback(hostname))
}
