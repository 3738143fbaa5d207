import { httpPoging, leesJson, type PartnerAntwoord, type Transport, type Uitkomst } from '@wijkhub/adapter-kit'
import { oordeel } from './uitslag.ts'
import { Aangenomen, Uitslag } from './wire.ts'

export interface TransportConfig {
  /** Root of the upload interface, without a closing slash. */
  url: string
  token: string
  timeoutMs: number
}

/** Uploads one file and says how it ended. One character of the file is one byte: the records are fixed width. */
export function maakTransport({ url, token, timeoutMs }: TransportConfig): Transport {
  return ({ route, contentType, referentie, inhoud }, signal) =>
    httpPoging(
      {
        url: url + route['pad']!,
        methode: route['methode']!,
        headers: {
          'content-type': contentType,
          'content-disposition': `attachment; filename="${route['bestandsnaam']}"`,
          berichtreferentie: referentie,
          authorization: `Bearer ${token}`,
        },
        inhoud: new Uint8Array(Buffer.from(inhoud, 'latin1')),
        signal,
        timeoutMs,
      },
      uitkomstVan,
    )
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
