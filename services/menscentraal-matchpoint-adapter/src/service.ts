import { createAdapterService, migrateAdapterService, type Adapter } from '@wijkhub/adapter-kit'
import { defineService } from '@wijkhub/service-kit'
import { config, type Config } from './config.ts'
import { maakMatchpointAdapter } from './matchpoint/adapter.ts'
import { menscentraal } from './menscentraal/adapter.ts'
import { standaardZdsInstellingen } from './menscentraal/zds-instellingen.ts'

export const service = defineService({
  naam: 'menscentraal-matchpoint-adapter',
  schema: 'menscentraal_matchpoint',
  config,
  migrate: migrateAdapterService,
  create: (deps, values) => createAdapterService(deps, adapters(values)),
})

/** The two partners of this service. */
export function adapters(values: Config): Adapter[] {
  const zds = standaardZdsInstellingen(values.ZDS_GEMEENTECODE)
  return [
    menscentraal(
      { url: values.MENSCENTRAAL_URL, token: values.MENSCENTRAAL_TOKEN, timeoutMs: values.MENSCENTRAAL_TIMEOUT_MS },
      { ...zds, zaaktype: { ...zds.zaaktype, code: values.ZDS_ZAAKTYPECODE } },
    ),
    maakMatchpointAdapter({
      url: values.MATCHPOINT_URL.replace(/\/+$/, ''),
      token: values.MATCHPOINT_TOKEN,
      timeoutMs: values.MATCHPOINT_TIMEOUT_MS,
    }),
  ]
}
