import { createAdapterService, migrateAdapterService, tabellen, type Adapter } from '@wijkhub/adapter-kit'
import type { Inrichting } from '@wijkhub/inrichting'
import { defineService } from '@wijkhub/service-kit'
import { cjgAdapter } from '@wijkhub/cjg'
import { cjgTransport } from '@wijkhub/cjg/transport'
import { config, type Config } from './config.ts'
import { jeugdhulpAdapter } from '@wijkhub/jeugdhulp'
import { ggkTransport } from '@wijkhub/jeugdhulp/transport'

export { config, type Config } from './config.ts'

export const service = defineService({
  naam: 'cjg-bridge',
  schema: 'cjg_bridge',
  config,
  tabellen,
  migrate: migrateAdapterService,
  create: (deps, values) => createAdapterService(deps, adapters(values, deps.inrichting)),
})

/** The two partners of this service. */
export function adapters(values: Config, { gemeente }: Inrichting): Adapter[] {
  const zonderSlash = (url: string) => url.replace(/\/+$/, '')
  const afzender = {
    gemeentecode: gemeente.code,
    applicatie: values.GGK_APPLICATIE,
    applicatieVersie: '0001',
    applicatieSubversie: '0000',
  }
  return [
    cjgAdapter(cjgTransport({ url: zonderSlash(values.CJG_URL), token: values.CJG_TOKEN })),
    jeugdhulpAdapter(afzender, ggkTransport({ url: values.GGK_URL, token: values.GGK_TOKEN })),
  ]
}
