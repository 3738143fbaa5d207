import { ConfigurationFault } from '@wijkhub/service-kit'
import { z } from 'zod'

const opDezeMachine = /^http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:|\/|$)/

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
  WIJKHUB_LOGBOEK_ANKERMAP: z
    .string()
    .min(1)
    .optional()
    .describe(
      'Map buiten de database waarin de koppen van het logboek worden bewaard; leg haar waar niemand kan overschrijven',
    ),
  BRP_URL: z
    .url()
    .refine((url) => url.startsWith('https://') || opDezeMachine.test(url), {
      error: 'alleen https; http gaat onversleuteld, en mag alleen op deze machine zelf',
    })
    .optional()
    .describe('Adres van de Haal Centraal BRP API Personen, zonder /personen; weggelaten: de BRP wordt niet bevraagd'),
  BRP_TOKEN: z
    .string()
    .min(1)
    .optional()
    .describe('Token waarmee de gemeente zich bij de BRP meldt; hoort bij BRP_URL'),
  BRP_WACHTTIJD_MS: z.coerce
    .number()
    .int()
    .min(100)
    .max(10_000)
    .default(5_000)
    .describe('Zo lang wacht de hub op een antwoord van de BRP, in milliseconden'),
})

/** How the BRP is reached; `undefined` where it is not. Throws when only half of it is set. */
export function eisBrp({ BRP_URL: url, BRP_TOKEN: token, BRP_WACHTTIJD_MS: wachttijdMs }: z.infer<typeof config>) {
  if ((url === undefined) !== (token === undefined))
    throw new ConfigurationFault('BRP_URL en BRP_TOKEN horen bij elkaar: stel beide in, of geen van beide')
  return url === undefined || token === undefined ? undefined : { url, token, wachttijdMs }
}
