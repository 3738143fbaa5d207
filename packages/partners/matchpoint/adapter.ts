import { wireVan, type Adapter, type PartnerDeps } from '@wijkhub/adapter-kit'
import type { Config } from './config.ts'
import { decode } from './decode/decode.ts'
import { encode, formaat } from './encode/encode.ts'
import { transport } from './transport.ts'

export { config } from './config.ts'

export const audience = 'matchpoint'

/** The verwijsindex risicojongeren; see README.md beside this file. `undefined` when it is switched off. */
export function adapter(values: Config, { inrichting, logger }: PartnerDeps): Adapter | undefined {
  if (values.MATCHPOINT_AAN === 'nee') return undefined
  const { MATCHPOINT_URL: url, MATCHPOINT_TIMEOUT_MS: timeoutMs } = values
  const wire = wireVan('MATCHPOINT', values, { logger })
  return {
    audience,
    formaat,
    tegelijk: 8,
    gedeeld: 'signalen',
    encode: (koppeling, omgeving) => encode(koppeling, omgeving, inrichting.naamVan),
    inkomend: decode(),
    wire,
    transport: transport({ url, wire, timeoutMs }),
  }
}
