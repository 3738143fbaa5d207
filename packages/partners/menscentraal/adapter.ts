import { wireVan, type Adapter, type PartnerDeps } from '@wijkhub/adapter-kit'
import { formaat } from '@wijkhub/zds'
import type { Config } from './config.ts'
import { decode } from './decode/decode.ts'
import { encode } from './encode/encode.ts'
import { transport } from './transport.ts'
import { zdsInstellingen } from './zds-instellingen.ts'

export { config } from './config.ts'

export const audience = 'menscentraal'

/** MensCentraal over StUF-ZDS 1.2: cases out, changes of persons in. */
export function adapter(values: Config, { inrichting, logger }: PartnerDeps): Adapter {
  const { MENSCENTRAAL_URL: url, MENSCENTRAAL_TIMEOUT_MS: timeoutMs } = values
  const instellingen = zdsInstellingen(inrichting.gemeente.code, values.ZDS_ZAAKTYPECODE)
  const wire = wireVan('MENSCENTRAAL', values, { logger })
  return {
    audience,
    formaat,
    tegelijk: 8,
    encode: (koppeling, omgeving) => encode(koppeling, omgeving, instellingen),
    inkomend: decode(instellingen),
    wire,
    transport: transport({ url, wire, timeoutMs }),
  }
}
