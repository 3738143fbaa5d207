import { wireVan, type Adapter, type PartnerDeps } from '@wijkhub/adapter-kit'
import type { Config } from './config.ts'
import { decode } from './decode/decode.ts'
import { encode, formaat } from './encode/encode.ts'
import { transport } from './transport.ts'

export { config } from './config.ts'

export const audience = 'wijkverpleging'

/** The feed of district nursing to the health insurer; see README.md beside this file. */
export function adapter(values: Config, deps?: PartnerDeps): Adapter {
  const { WIJKVERPLEGING_URL: url, WIJKVERPLEGING_TIMEOUT_MS: timeoutMs } = values
  const wire = wireVan('WIJKVERPLEGING', values, deps)
  return {
    audience,
    formaat,
    tegelijk: 8,
    gedeeld: 'contactmomenten',
    // Care that was given is claimed; whether the claim arrived is only told by its repetition.
    herhaaltNaEinde: true,
    // No standard names a term for the answer to AW319 that we could find; after ten working days somebody should ask.
    oordeelWerkdagen: 10,
    encode: (koppeling, omgeving) => encode(koppeling, omgeving, values.WIJKVERPLEGING_SOORT_BERICHT),
    inkomend: decode(),
    wire,
    transport: transport({ url, wire, timeoutMs }),
  }
}
