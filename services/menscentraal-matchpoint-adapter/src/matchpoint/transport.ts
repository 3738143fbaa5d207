import type { Transport } from '@wijkhub/adapter-kit'
import { httpPoging } from './http-poging.ts'
import { MeldingAntwoord } from './wire.ts'

export interface MatchpointConfig {
  /** Root of the index's interface, without a closing slash. */
  url: string
  token: string
  timeoutMs: number
}

/** Sends one message to the index and says how it ended. */
export function maakTransport({ url, token, timeoutMs }: MatchpointConfig): Transport {
  return async ({ route, contentType, referentie, inhoud }, signal) => {
    const poging = await httpPoging({
      url: url + route['pad']!,
      methode: route['methode']!,
      headers: { 'content-type': contentType, berichtreferentie: referentie, authorization: `Bearer ${token}` },
      inhoud,
      signal,
      timeoutMs,
    })
    if ('uitkomst' in poging) return poging.uitkomst
    const antwoord = leesAntwoord(poging.antwoord.inhoud)
    if (antwoord) return { soort: 'verwerkt', nummer: antwoord.meldingnummer }
    return { soort: 'onzeker', foutcode: 'antwoord-onleesbaar', reden: 'Het antwoord noemt geen meldingnummer' }
  }
}

function leesAntwoord(inhoud: string) {
  try {
    return MeldingAntwoord.safeParse(JSON.parse(inhoud)).data
  } catch {
    return undefined
  }
}
