import { httpPoging, leesJson, type Transport } from '@wijkhub/adapter-kit'
import { TrajectAntwoord } from './wire.ts'

export interface TransportConfig {
  /** Root of the debt-assistance system's interface, without a closing slash. */
  url: string
  token: string
  timeoutMs: number
}

/** Sends one message to the debt-assistance system and says how it ended. */
export function maakTransport({ url, token, timeoutMs }: TransportConfig): Transport {
  return ({ route, contentType, referentie, inhoud }, signal) =>
    httpPoging(
      {
        url: url + route['pad']!,
        methode: route['methode']!,
        headers: { 'content-type': contentType, berichtreferentie: referentie, authorization: `Bearer ${token}` },
        inhoud,
        signal,
        timeoutMs,
      },
      (antwoord) => {
        const traject = antwoord.status < 300 ? TrajectAntwoord.safeParse(leesJson(antwoord.inhoud)).data : undefined
        return traject && { soort: 'verwerkt', nummer: traject.trajectnummer }
      },
    )
}
