import { httpPoging, leesJson, type Transport } from '@wijkhub/adapter-kit'
import { Dossier } from './wire.ts'

export interface CjgVerbinding {
  /** Root of the CJG's interface, without a slash at the end. */
  url: string
  token: string
}

/** Sends to the CJG's own system over REST. The only file of this adapter that does I/O. */
export function cjgTransport({ url, token }: CjgVerbinding): Transport {
  return (bericht, signal) =>
    httpPoging(
      {
        url: url + bericht.route['pad'],
        methode: bericht.route['methode'] ?? 'PUT',
        headers: {
          'content-type': bericht.contentType,
          berichtreferentie: bericht.referentie,
          authorization: `Bearer ${token}`,
        },
        inhoud: bericht.inhoud,
        signal,
      },
      ({ status, inhoud }) => {
        if (status < 200 || status >= 300) return undefined
        const dossier = Dossier.safeParse(leesJson(inhoud))
        return { soort: 'verwerkt', ...(dossier.success && { nummer: dossier.data.dossiernummer }) }
      },
    )
}
