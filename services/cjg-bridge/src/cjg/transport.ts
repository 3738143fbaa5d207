import type { Transport, Uitkomst } from '@wijkhub/adapter-kit'
import { roepAan } from '../http-aanroep.ts'
import { Dossier } from './wire.ts'

export interface CjgVerbinding {
  /** Root of the CJG's interface, without a slash at the end. */
  url: string
  token: string
}

/** Sends to the CJG's own system over REST. The only file of this adapter that does I/O. */
export function cjgTransport({ url, token }: CjgVerbinding): Transport {
  return async (bericht, signal) => {
    const resultaat = await roepAan({
      url: url + bericht.route['pad'],
      methode: bericht.route['methode'] ?? 'PUT',
      headers: {
        'content-type': bericht.contentType,
        berichtreferentie: bericht.referentie,
        authorization: `Bearer ${token}`,
      },
      inhoud: bericht.inhoud,
      signal,
    })
    return 'uitkomst' in resultaat ? resultaat.uitkomst : beoordeel(resultaat)
  }
}

function beoordeel({ status, inhoud }: { status: number; inhoud: string }): Uitkomst {
  const json = parse(inhoud)
  if (status < 200 || status >= 300) {
    const { code, detail } = json as { code?: unknown; detail?: unknown }
    return {
      soort: 'geweigerd',
      foutcode: typeof code === 'string' ? code : `http-${status}`,
      reden: typeof detail === 'string' ? detail : `het CJG weigert met ${status}`,
    }
  }
  const dossier = Dossier.safeParse(json)
  return { soort: 'verwerkt', ...(dossier.success && { nummer: dossier.data.dossiernummer }) }
}

function parse(inhoud: string): object {
  try {
    return (JSON.parse(inhoud) as object | null) ?? {}
  } catch {
    return {}
  }
}
