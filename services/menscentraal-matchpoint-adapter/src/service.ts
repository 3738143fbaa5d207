import { createAdapterService, migrateAdapterService, tabellen, type Adapter } from '@wijkhub/adapter-kit'
import type { Inrichting } from '@wijkhub/inrichting'
import { defineService } from '@wijkhub/service-kit'
import { config, type Config } from './config.ts'
import { maakMatchpointAdapter } from '@wijkhub/matchpoint'
import { menscentraal } from '@wijkhub/menscentraal'
import { standaardZdsInstellingen } from '@wijkhub/menscentraal/zds-instellingen'

export { config, type Config } from './config.ts'

export const service = defineService({
  naam: 'menscentraal-matchpoint-adapter',
  schema: 'menscentraal_matchpoint',
  config,
  tabellen,
  migrate: migrateAdapterService,
  create: (deps, values) => createAdapterService(deps, adapters(values, deps.inrichting)),
})

/** The partners of this service; Matchpoint can be switched off, as its basis in law may go. */
export function adapters(values: Config, { gemeente, naamVan }: Inrichting): Adapter[] {
  const zds = standaardZdsInstellingen(gemeente.code)
  return [
    menscentraal(
      { url: values.MENSCENTRAAL_URL, token: values.MENSCENTRAAL_TOKEN, timeoutMs: values.MENSCENTRAAL_TIMEOUT_MS },
      { ...zds, zaaktype: { ...zds.zaaktype, code: values.ZDS_ZAAKTYPECODE } },
    ),
    ...(values.MATCHPOINT_AAN === 'ja' ? [matchpoint(values, naamVan)] : []),
  ]
}

function matchpoint(
  { MATCHPOINT_URL, MATCHPOINT_TOKEN, MATCHPOINT_TIMEOUT_MS }: Config,
  naamVan: Inrichting['naamVan'],
): Adapter {
  const url = MATCHPOINT_URL.replace(/\/+$/, '')
  return maakMatchpointAdapter({ url, token: MATCHPOINT_TOKEN, timeoutMs: MATCHPOINT_TIMEOUT_MS }, naamVan)
}
