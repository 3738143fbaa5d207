import type { Transport } from '@wijkhub/adapter-kit'
import { httpPoging } from './http-poging.ts'
import { TrajectAntwoord } from './wire.ts'

export interface TransportConfig {
  /** Root of the debt-assistance system's interface, without a closing slash. */
  url: string
  token: string
  timeoutMs: number
}

/** Sends one message to the debt-assistance system and says how it ended. */
export function maakTransport({ url, token, timeoutMs }: TransportConfig): Transport {
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
    if (antwoord) return { soort: 'verwerkt', nummer: antwoord.trajectnummer }
    return { soort: 'onzeker', foutcode: 'antwoord-onleesbaar', reden: 'Het antwoord noemt geen trajectnummer' }
  }
}

function leesAntwoord(inhoud: string) {
  try {
    return TrajectAntwoord.safeParse(JSON.parse(inhoud)).data
  } catch {
    return undefined
  }
}
