import type { Uitkomst } from '../adapter.ts'

export interface HttpVerzoek {
  url: string
  methode: string
  headers: Record<string, string>
  inhoud: string | Uint8Array<ArrayBuffer>
  signal: AbortSignal
  /** Shorter than the kit's own limit of ten seconds; default that. */
  timeoutMs?: number
}

export interface PartnerAntwoord {
  status: number
  inhoud: string
}

/**
 * One HTTP attempt at a partner. `oordeel` reads the answer in the partner's own protocol and says what came of it, or
 * `undefined` when the status says enough: then it is not reached, uncertain or refused by the meaning of HTTP. A redirect
 * is not followed, because the body holds personal data. Never throws for what a partner or the network can do.
 */
export async function httpPoging(
  verzoek: HttpVerzoek,
  oordeel: (antwoord: PartnerAntwoord) => Uitkomst | undefined,
): Promise<Uitkomst> {
  const { url, methode, headers, inhoud, signal, timeoutMs } = verzoek
  try {
    const response = await fetch(url, {
      method: methode,
      headers,
      body: inhoud,
      redirect: 'manual',
      signal: timeoutMs === undefined ? signal : AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)]),
    })
    const tekst = await response.text()
    return oordeel({ status: response.status, inhoud: tekst }) ?? naarStatus(response, tekst)
  } catch (error) {
    return storing(error)
  }
}

function naarStatus({ status, ok, headers }: Response, inhoud: string): Uitkomst {
  if (ok)
    return { soort: 'onzeker', foutcode: 'antwoord-onleesbaar', reden: 'Het antwoord van de partner is niet te lezen' }
  const { code, detail } = probleem(inhoud)
  const fout = { foutcode: code ?? `http-${status}`, reden: detail ?? `De partner antwoordde met status ${status}` }
  const wachtMs = retryAfterMs(headers.get('retry-after'))
  const wacht = wachtMs === undefined ? {} : { wachtMs }
  // 401 is our own token: refusing every household for it would fill the quarantine with what one setting mends.
  if (status === 503 || status === 429 || status === 401) return { soort: 'niet-bereikt', ...fout, ...wacht }
  if (status >= 500 || status === 408) return { soort: 'onzeker', ...fout, ...wacht }
  return { soort: 'geweigerd', ...fout }
}

/** No connection was made, so nothing reached the partner. */
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
  if (name === 'TimeoutError' || name === 'AbortError')
    return { soort: 'onzeker', foutcode: 'time-out', reden: 'De partner antwoordde niet op tijd' }
  const foutcode = cause?.code ?? 'verbroken'
  if (nooitVerbonden.has(foutcode)) return { soort: 'niet-bereikt', foutcode, reden: 'De partner is niet bereikbaar' }
  return { soort: 'onzeker', foutcode, reden: 'De verbinding met de partner werd verbroken' }
}

/** Only the form in seconds: the form with a date depends on the partner's clock. */
function retryAfterMs(header: string | null): number | undefined {
  return header && /^\d{1,6}$/.test(header) ? Number(header) * 1000 : undefined
}

function probleem(inhoud: string): { code?: string; detail?: string } {
  try {
    const { code, detail } = (JSON.parse(inhoud) ?? {}) as { code?: unknown; detail?: unknown }
    return {
      ...(typeof code === 'string' && /^[\w-]{1,40}$/.test(code) && { code }),
      ...(typeof detail === 'string' && { detail: zonderPersoonsnummers(detail) }),
    }
  } catch {
    return {}
  }
}

/** A receipt holds no personal data, and a partner may quote what it refused. */
export function zonderPersoonsnummers(tekst: string): string {
  return tekst.replace(/\d{8,}/g, '…').slice(0, 300)
}

/** The answer as JSON; `undefined` when it is none. */
export function leesJson(inhoud: string): unknown {
  try {
    return JSON.parse(inhoud)
  } catch {
    return undefined
  }
}
