import { createAdapterService, migrateAdapterService, tabellen, type Adapter } from '@wijkhub/adapter-kit'
import { defineService } from '@wijkhub/service-kit'
import { config, type Config } from './config.ts'
import { maakSchuldhulpAdapter } from '@wijkhub/schuldhulp'

export { config, type Config } from './config.ts'

export const service = defineService({
  naam: 'debt-assistance-connector',
  schema: 'debt_assistance',
  config,
  tabellen,
  migrate: migrateAdapterService,
  create: (deps, values) => createAdapterService(deps, adapters(values)),
})

/** The one partner of this service. */
export function adapters(values: Config): Adapter[] {
  return [
    maakSchuldhulpAdapter({
      url: values.SCHULDHULP_URL.replace(/\/+$/, ''),
      token: values.SCHULDHULP_TOKEN,
      timeoutMs: values.SCHULDHULP_TIMEOUT_MS,
      aanlevering: {
        gemeentecode: values.DDAS_GEMEENTECODE,
        naam: values.DDAS_ORGANISATIE,
        kvkNummer: values.DDAS_KVK_NUMMER,
        codeGegevensleverancier: values.DDAS_LEVERANCIERSCODE,
      },
    }),
  ]
}
