import { ConfigurationFault, defineService, type ServiceModule } from '@wijkhub/service-kit'
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
export type PartnerDeps = Pick<AdapterDeps, 'inrichting'> & Partial<Pick<AdapterDeps, 'logger'>>

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
  const aangesloten = ({ volgers }: PartnerDeps['inrichting']): Partner[] =>
    (volgers[naam] ?? []).map((audience) => {
      const partner = partners.find((van) => van.audience === audience)
      if (partner) return partner
      throw new ConfigurationFault(
        `De inrichting laat ${naam} met partner ${audience} praten, en die kent deze dienst niet; wel: ${namen(partners)}.`,
      )
    })
  return defineService({
    naam,
    schema,
    config: samen(partners),
    tabellen,
    migrate: migrateAdapterService,
    configVoor: (inrichting) => samen(aangesloten(inrichting)),
    create: (deps, values) =>
      createAdapterService(
        deps,
        aangesloten(deps.inrichting).flatMap((partner) => partner.adapter(values, deps) ?? []),
      ),
  })
}

const samen = (partners: readonly Partner[]): z.ZodObject =>
  z.object(Object.assign({}, ...partners.map(({ config }) => config.shape)) as z.ZodRawShape)

const namen = (partners: readonly Partner[]) => partners.map(({ audience }) => audience).join(', ')
