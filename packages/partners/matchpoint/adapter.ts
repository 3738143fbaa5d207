import type { Adapter, Inkomend, Naamgeving } from '@wijkhub/adapter-kit'
import { decodeMatch, vertaalMatch } from './decode.ts'
import { encode, formaat } from './encode.ts'
import { maakTransport, type MatchpointConfig } from './transport.ts'
import { Match } from './wire.ts'
import { match } from './voorbeeld.ts'

/** The link with the verwijsindex risicojongeren; see README.md beside this file. */
export function maakMatchpointAdapter(config: MatchpointConfig, naamVan: Naamgeving): Adapter {
  const matches: Inkomend<Match> = {
    methode: 'POST',
    pad: '/matchpoint/v1/matches',
    contentTypes: ['application/json'],
    maxBytes: 16 * 1024,
    beschrijving: {
      summary: 'Een match op een signaal melden',
      description: 'Alleen hoe de andere melder te bereiken is, nooit wat hij meldde (Jeugdwet art. 7.1.4.3 lid 2).',
      schema: Match,
      voorbeeld: match,
    },
    decode: decodeMatch,
    vertaal: vertaalMatch,
  }
  return {
    audience: 'matchpoint',
    formaat,
    tegelijk: 8,
    encode: (koppeling, omgeving) => encode(koppeling, omgeving, naamVan),
    inkomend: [matches],
    transport: maakTransport(config),
  }
}
