import type { Uitkomst } from '@wijkhub/adapter-kit'

export interface HttpAanroep {
  url: string
  methode: string
  headers: Record<string, string>
  inhoud: string
  signal: AbortSignal
}

export type HttpResultaat = { status: number; inhoud: string } | { uitkomst: Uitkomst }

/** Nothing reached the partner: no connection was made. */
const nietVerbonden = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/**
 * One HTTP call. Gives the partner's answer when it is the partner's own (below 500), otherwise how uncertain we are:
 * without a connection, 503 and 429 nothing was processed; after that it may have been. Never throws, and says nothing
 * of the content: an outcome is logged and shown.
 */
export async function roepAan({ url, methode, headers, inhoud, signal }: HttpAanroep): Promise<HttpResultaat> {
  try {
    const antwoord = await fetch(url, { method: methode, headers, body: inhoud, signal, redirect: 'manual' })
    const tekst = await antwoord.text()
    const wachtMs = retryAfterMs(antwoord.headers.get('retry-after'))
    const storing = { foutcode: `http-${antwoord.status}`, reden: `de partner antwoordt met ${antwoord.status}` }
    if (antwoord.status === 503 || antwoord.status === 429)
      return { uitkomst: { soort: 'niet-bereikt', ...storing, ...(wachtMs !== undefined && { wachtMs }) } }
    if (antwoord.status >= 500)
      return { uitkomst: { soort: 'onzeker', ...storing, ...(wachtMs !== undefined && { wachtMs }) } }
    return { status: antwoord.status, inhoud: tekst }
  } catch (error) {
    const code = codeOf(error)
    if (nietVerbonden.has(code))
      return { uitkomst: { soort: 'niet-bereikt', foutcode: code, reden: 'de partner is niet bereikbaar' } }
    return {
      uitkomst: { soort: 'onzeker', foutcode: code, reden: 'de verbinding brak af voordat het antwoord er was' },
    }
  }
}

function codeOf(error: unknown): string {
  const { name, code, cause } = error as { name?: string; code?: unknown; cause?: { code?: string } }
  if (name === 'TimeoutError' || name === 'AbortError') return 'time-out'
  return cause?.code ?? (typeof code === 'string' ? code : 'verbroken')
}

/** Only the form in seconds: the form with a date depends on the partner's clock. */
function retryAfterMs(header: string | null): number | undefined {
  return header && /^\d{1,5}$/.test(header) ? Number(header) * 1000 : undefined
}
