import { httpPoging, leesJson, type Transport } from '@wijkhub/adapter-kit'
import { MeldingAntwoord } from './wire.ts'

export interface MatchpointConfig {
  /** Root of the index's interface, without a closing slash. */
  url: string
  token: string
  timeoutMs: number
}

/** Sends one message to the index and says how it ended. */
export function maakTransport({ url, token, timeoutMs }: MatchpointConfig): Transport {
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
        const melding = antwoord.status < 300 ? MeldingAntwoord.safeParse(leesJson(antwoord.inhoud)).data : undefined
        return melding && { soort: 'verwerkt', nummer: melding.meldingnummer }
      },
    )
}
