import type { Uitgever } from '@wijkhub/uitgever'
import type { EngineAddresses } from './engine-addresses.ts'

export interface ServiceEnvOptions {
  /** Address of each partner by the prefix of its variables. */
  adressen: Record<string, string>
  uitgever: Uitgever
  engines: EngineAddresses
  poolSize: number
}

/** The environment all services share, for the demo's issuer and the simulators. */
export function serviceEnv({ adressen, uitgever, engines, poolSize }: ServiceEnvOptions): Record<string, string> {
  return {
    WIJKHUB_JWKS: JSON.stringify(uitgever.jwks()),
    WIJKHUB_TOKEN_ISSUER: uitgever.issuer,
    WIJKHUB_TOKEN_AUDIENCE: uitgever.audience,
    WIJKHUB_SCOPES: 'weiger',
    WIJKHUB_DB_POOL: String(poolSize),
    ...(engines.kafka && { WIJKHUB_KAFKA: engines.kafka }),
    ...(engines.redis && { WIJKHUB_REDIS_URL: engines.redis }),
    ...Object.fromEntries(
      Object.entries(adressen).flatMap(([naam, url]) => [
        [`${naam}_URL`, url],
        [`${naam}_TOKEN`, 'demo'],
      ]),
    ),
  }
}
