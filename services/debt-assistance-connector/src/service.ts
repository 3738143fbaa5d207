import { createAdapterService, migrateAdapterService, tabellen, type Adapter } from '@wijkhub/adapter-kit'
import type { Inrichting } from '@wijkhub/inrichting'
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
  create: (deps, values) => createAdapterService(deps, adapters(values, deps.inrichting)),
})

/** The one partner of this service. */
export function adapters(values: Config, { gemeente, naamVan }: Inrichting): Adapter[] {
  return [
    maakSchuldhulpAdapter({
      url: values.SCHULDHULP_URL.replace(/\/+$/, ''),
      token: values.SCHULDHULP_TOKEN,
      timeoutMs: values.SCHULDHULP_TIMEOUT_MS,
      aanlevering: {
        gemeentecode: gemeente.code,
        naamVan,
        naam: values.DDAS_ORGANISATIE ?? `Gemeente ${gemeente.naam}`,
        kvkNummer: values.DDAS_KVK_NUMMER,
        codeGegevensleverancier: values.DDAS_LEVERANCIERSCODE,
      },
    }),
  ]
}
