import {
  leesJson,
  restTransport,
  type PartnerAntwoord,
  type RestVerbinding,
  type Transport,
  type Uitkomst,
} from '@wijkhub/adapter-kit'
import { oordeel } from './uitslag.ts'
import { Aangenomen, Uitslag } from './wire.ts'

export type TransportConfig = Required<RestVerbinding>

/** Uploads one file and says how it ended. One character of the file is one byte: the records are fixed width. */
export function maakTransport(config: TransportConfig): Transport {
  return restTransport(config, uitkomstVan, {
    headers: ({ route }) => ({ 'content-disposition': `attachment; filename="${route['bestandsnaam']}"` }),
    codeer: (inhoud) => new Uint8Array(Buffer.from(inhoud, 'latin1')),
  })
}

function uitkomstVan({ status, inhoud }: PartnerAntwoord): Uitkomst | undefined {
  const json = leesJson(inhoud)
  const later = status === 202 ? Aangenomen.safeParse(json).data : undefined
  if (later) return { soort: 'geaccepteerd', nummer: later.bestandsnummer }
  const uitslag = status === 200 ? Uitslag.safeParse(json).data : undefined
  if (!uitslag) return undefined
  const gewogen = oordeel(uitslag)
  return gewogen.soort === 'verwerkt' ? { ...gewogen, nummer: uitslag.bestandsnummer } : gewogen
}
