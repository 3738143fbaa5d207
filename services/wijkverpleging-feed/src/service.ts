import { createAdapterService, migrateAdapterService, tabellen, type Adapter } from '@wijkhub/adapter-kit'
import { defineService } from '@wijkhub/service-kit'
import { config, type Config } from './config.ts'
import { maakWijkverplegingAdapter } from '@wijkhub/wijkverpleging'

export { config, type Config } from './config.ts'

export const service = defineService({
  naam: 'wijkverpleging-feed',
  schema: 'wijkverpleging_feed',
  config,
  tabellen,
  migrate: migrateAdapterService,
  create: (deps, values) => createAdapterService(deps, adapters(values)),
})

/** The one partner of this service. */
export function adapters(values: Config): Adapter[] {
  return [
    maakWijkverplegingAdapter({
      url: values.WIJKVERPLEGING_URL.replace(/\/+$/, ''),
      token: values.WIJKVERPLEGING_TOKEN,
      timeoutMs: values.WIJKVERPLEGING_TIMEOUT_MS,
      soort: values.WIJKVERPLEGING_SOORT_BERICHT,
    }),
  ]
}
