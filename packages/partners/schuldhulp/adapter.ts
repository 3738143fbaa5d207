import { wireVan, type Adapter, type PartnerDeps } from '@wijkhub/adapter-kit'
import type { Config } from './config.ts'
import { decode } from './decode/decode.ts'
import { encode, formaat, type Aanlevering } from './encode/encode.ts'
import { transport } from './transport.ts'

export { config } from './config.ts'

export const audience = 'schuldhulp'

/** The debt-assistance system; see README.md beside this file. */
export function adapter(values: Config, { inrichting, logger }: PartnerDeps): Adapter {
  const { SCHULDHULP_URL: url, SCHULDHULP_TIMEOUT_MS: timeoutMs } = values
  const { gemeente, naamVan } = inrichting
  const aanlevering: Aanlevering = {
    gemeentecode: gemeente.code,
    naamVan,
    naam: values.DDAS_ORGANISATIE ?? `Gemeente ${gemeente.naam}`,
    kvkNummer: values.DDAS_KVK_NUMMER,
    codeGegevensleverancier: values.DDAS_LEVERANCIERSCODE,
  }
  const wire = wireVan('SCHULDHULP', values, { logger })
  return {
    audience,
    formaat,
    tegelijk: 8,
    gedeeld: 'verwijzingen',
    encode: (koppeling, omgeving) => encode(koppeling, omgeving, aanlevering),
    inkomend: decode(aanlevering),
    wire,
    transport: transport({ url, wire, timeoutMs }),
  }
}
