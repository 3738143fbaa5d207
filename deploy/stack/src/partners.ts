import { existsSync, readFileSync } from 'node:fs'
import { audiences } from '@wijkhub/model'
import { createUitgever, readConfig, runMain } from '@wijkhub/service-kit'
import { startPartners } from '@wijkhub/simulators'
import { z } from 'zod'

/** The partner simulators as a process of their own, for the native stack and for the profile `demo` of the compose file. */
const PartnersConfig = z.object({
  WIJKHUB_HUB_URL: z.url().describe('Adres van de hub, waar partners hun eigen berichten heen sturen'),
  WIJKHUB_TOKENSLEUTEL: z.string().min(1).describe('Bestand met de sleutel van de demo-uitgever'),
  WIJKHUB_HOST: z.string().default('127.0.0.1').describe('Adres waarop de simulatoren luisteren'),
  WIJKHUB_PORT: z.coerce
    .number()
    .int()
    .min(1)
    .max(65528)
    .default(8081)
    .describe('Poort van de eerste simulator; het bord heeft de zevende'),
  WIJKHUB_DAGBOEKEN: z
    .string()
    .optional()
    .describe('Map waarin elke partner bijhoudt wat hij weet; zonder map vergeet hij het'),
})

await runMain('partners', async () => {
  const config = readConfig(PartnersConfig)
  // The issuer would make a key that is not there: then the services would refuse what it signs.
  if (!existsSync(config.WIJKHUB_TOKENSLEUTEL)) readFileSync(config.WIJKHUB_TOKENSLEUTEL)
  const uitgever = await createUitgever({ keyFile: config.WIJKHUB_TOKENSLEUTEL })
  const tokens = await Promise.all(
    audiences.map(
      async (audience) => [audience, await uitgever.geefToken(audience, { geldigUren: 24 * 365 })] as const,
    ),
  )
  return startPartners({
    hubUrl: config.WIJKHUB_HUB_URL,
    tokens: Object.fromEntries(tokens),
    eerstePoort: config.WIJKHUB_PORT,
    host: config.WIJKHUB_HOST,
    ...(config.WIJKHUB_DAGBOEKEN && { dagboeken: config.WIJKHUB_DAGBOEKEN }),
  })
})
