import type { Adapter } from '@wijkhub/adapter-kit'
import type { Config } from './config.ts'
import { maakSchuldhulpAdapter } from './schuldhulp/adapter.ts'

export { config, type Config } from './config.ts'

/** The one partner of this service. */
export function adapters(config: Config): Adapter[] {
  return [
    maakSchuldhulpAdapter({
      url: config.SCHULDHULP_URL.replace(/\/+$/, ''),
      token: config.SCHULDHULP_TOKEN,
      timeoutMs: config.SCHULDHULP_TIMEOUT_MS,
      aanlevering: {
        gemeentecode: config.DDAS_GEMEENTECODE,
        naam: config.DDAS_ORGANISATIE,
        kvkNummer: config.DDAS_KVK_NUMMER,
        codeGegevensleverancier: config.DDAS_LEVERANCIERSCODE,
      },
    }),
  ]
}
