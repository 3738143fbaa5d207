import type { Adapter, Inkomend } from '@wijkhub/adapter-kit'
import { decodeTraject, vertaalTraject } from './decode.ts'
import { encode, formaat, type Aanlevering } from './encode.ts'
import { maakTransport, type TransportConfig } from './transport.ts'
import { Terugmelding, type TrajectBericht } from './wire.ts'
import { terugmelding } from './voorbeeld.ts'

export interface SchuldhulpConfig extends TransportConfig {
  aanlevering: Aanlevering
}

/** The link with the debt-assistance system; see README.md beside this file. */
export function maakSchuldhulpAdapter(config: SchuldhulpConfig): Adapter {
  const trajecten: Inkomend<TrajectBericht> = {
    methode: 'PUT',
    pad: '/schuldhulp/v1/trajecten/:verwijzingId',
    contentTypes: ['application/json'],
    maxBytes: 256 * 1024,
    beschrijving: {
      summary: 'Het verloop van een traject melden',
      description: 'Het hele traject als DDAS-document; `verwijzingId` is die waarmee de hub het traject aanleverde.',
      schema: Terugmelding,
      voorbeeld: terugmelding,
    },
    decode: decodeTraject,
    vertaal: (bericht, koppeling, omgeving) =>
      vertaalTraject(bericht, koppeling, omgeving, config.aanlevering.gemeentecode),
  }
  return {
    audience: 'schuldhulp',
    formaat,
    tegelijk: 8,
    encode: (koppeling, omgeving) => encode(koppeling, omgeving, config.aanlevering),
    inkomend: [trajecten],
    transport: maakTransport(config),
  }
}
