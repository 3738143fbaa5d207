import { defineService, type ServiceModule } from '@wijkhub/service-kit'
import { z } from 'zod'
import type { Adapter } from './adapter.ts'
import { createAdapterService, migrateAdapterService } from './adapter-service.ts'
import { tabellen } from './bewaren/tabellen.ts'
import type { AdapterDeps } from './kit-deps.ts'

/** One partner system: what every folder of packages/partners exports, so that the module itself is the partner. */
export interface Partner {
  /** Audience in the doelbinding table. */
  audience: string
  /** Its environment variables. */
  config: z.ZodObject
  /** `undefined` when the configuration says that nothing is sent to it. */
  adapter(values: Record<string, unknown>, deps: PartnerDeps): Adapter | undefined
}

/** What a partner may know of where it runs. */
export type PartnerDeps = Pick<AdapterDeps, 'inrichting'>

interface PartnerService {
  naam: string
  /** The service's schema in PostgreSQL. */
  schema: string
  partners: readonly Partner[]
}

/**
 * A service that speaks with these partners and does nothing else; its configuration is theirs together. A partner that
 * the municipality has not connected is left out.
 */
export function partnerService({ naam, schema, partners }: PartnerService): ServiceModule {
  return defineService({
    naam,
    schema,
    config: z.object(Object.assign({}, ...partners.map(({ config }) => config.shape)) as z.ZodRawShape),
    tabellen,
    migrate: migrateAdapterService,
    create: (deps, values) =>
      createAdapterService(
        deps,
        partners
          .filter(({ audience }) => deps.inrichting.volgers[naam]?.includes(audience))
          .flatMap((partner) => partner.adapter(values, deps) ?? []),
      ),
  })
}
