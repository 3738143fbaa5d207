import type { Uitkomst } from '@wijkhub/adapter-kit'

export interface Verzoek {
  url: string
  methode: string
  headers: Record<string, string>
  inhoud: string | Uint8Array<ArrayBuffer>
  signal: AbortSignal
  timeoutMs: number
}

export type Poging = { antwoord: { status: number; inhoud: string } } | { uitkomst: Uitkomst }

/**
 * One HTTP attempt. Gives the answer when there is one to read (2xx), else the outcome that follows from what happened:
 * never reached, of unknown effect, or refused. Never throws for what a partner or the network can do.
 */
export async function httpPoging(verzoek: Verzoek): Promise<Poging> {
  try {
    const response = await fetch(verzoek.url, {
      method: verzoek.methode,
      headers: verzoek.headers,
      body: verzoek.inhoud,
      redirect: 'manual',
      signal: AbortSignal.any([verzoek.signal, AbortSignal.timeout(verzoek.timeoutMs)]),
    })
    const inhoud = await response.text()
    if (response.ok) return { antwoord: { status: response.status, inhoud } }
    return { uitkomst: uitkomstVan(response, inhoud) }
  } catch (error) {
    return { uitkomst: storing(error) }
  }
}

function uitkomstVan({ status, headers }: Response, inhoud: string): Uitkomst {
  const fout = { foutcode: `http-${status}`, reden: redenUit(inhoud) ?? `De partner antwoordde met status ${status}` }
  const wachtMs = retryAfterMs(headers.get('retry-after'))
  const wacht = wachtMs === undefined ? {} : { wachtMs }
  // 401 is our own token: refusing every household for it would fill the quarantine with what one setting mends.
  if (status === 503 || status === 429 || status === 401) return { soort: 'niet-bereikt', ...fout, ...wacht }
  if (status >= 500 || status === 408) return { soort: 'onzeker', ...fout, ...wacht }
  return { soort: 'geweigerd', ...fout }
}

const nooitVerbonden = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
])

function storing(error: unknown): Uitkomst {
  const { name, cause } = error as { name?: string; cause?: { code?: string } }
  const code = cause?.code ?? name ?? 'onbekend'
  if (nooitVerbonden.has(code)) return { soort: 'niet-bereikt', foutcode: code, reden: 'De partner is niet bereikbaar' }
  const reden = name === 'TimeoutError' ? 'De partner antwoordde niet op tijd' : 'De verbinding werd verbroken'
  return { soort: 'onzeker', foutcode: code, reden }
}

function retryAfterMs(header: string | null): number | undefined {
  return header && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : undefined
}

/** The `detail` of a problem+json, shortened: it is shown to a person. */
function redenUit(inhoud: string): string | undefined {
  try {
    const { detail } = JSON.parse(inhoud) as { detail?: unknown }
    return typeof detail === 'string' ? detail.slice(0, 300) : undefined
  } catch {
    return undefined
  }
}
