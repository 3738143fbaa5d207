import { wireVan, type Adapter, type PartnerDeps } from '@wijkhub/adapter-kit'
import { formaat, type GgkAfzender } from '@wijkhub/istandaarden'
import type { Config } from './config.ts'
import { decode } from './decode/decode.ts'
import { encode } from './encode/encode.ts'
import { transport } from './transport.ts'

export { config } from './config.ts'

export const audience = 'jeugdhulp'

/** Youth-care providers: iJw 3.2 in the GGK 2.1 envelope, both directions. */
export function adapter(values: Config, { inrichting, logger }: PartnerDeps): Adapter {
  const afzender: GgkAfzender = {
    gemeentecode: inrichting.gemeente.code,
    applicatie: values.GGK_APPLICATIE,
    applicatieVersie: '0001',
    applicatieSubversie: '0000',
  }
  const wire = wireVan('GGK', values, { logger })
  return {
    audience,
    formaat: formaat('JW301'),
    tegelijk: 8,
    // An allocation stands when the right to the household ends, and iJw knows no message for that end (see the README).
    herhaaltNaEinde: true,
    // OP090: the retour is there within three working days.
    oordeelWerkdagen: 3,
    encode: (koppeling, omgeving) => encode(koppeling, omgeving, afzender),
    inkomend: decode(afzender),
    wire,
    transport: transport({ url: values.GGK_URL, wire }),
  }
}
