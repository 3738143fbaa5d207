import { wireVan, type Adapter, type PartnerDeps } from '@wijkhub/adapter-kit'
import type { Config } from './config.ts'
import { decode } from './decode/decode.ts'
import { encode } from './encode/encode.ts'
import { transport } from './transport.ts'
import { formaat } from './wire.ts'

export { config } from './config.ts'

export const audience = 'cjg'

/** The CJG's own system: the children's part out, decisions and the course of referrals in. */
export function adapter(values: Config, deps?: PartnerDeps): Adapter {
  const wire = wireVan('CJG', values, deps)
  return {
    audience,
    formaat,
    tegelijk: 8,
    encode,
    inkomend: decode(),
    wire,
    transport: transport({ url: values.CJG_URL, wire }),
  }
}
