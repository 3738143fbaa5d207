import type { Leveringsfout } from '@wijkhub/model'
import { readBounded } from '@wijkhub/service-kit'
import type { Uitkomst } from '../adapter.ts'
import { zonderPersoonsnummers } from '../quarantaine/voor-mensen.ts'
import { hoogsteWachtMs } from '../koppeling/backoff.ts'
import { leesJson } from './lees-json.ts'

/** Longer than any answer a partner has reason to give. */
const meesteBytes = 1024 * 1024

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
  /** Lower case, without parameters; empty when the answer named none. */
  contentType: string
  inhoud: string
}

/**
 * One HTTP attempt at a partner. `oordeel` reads the answer in the partner's own protocol and says what came of it;
 * `undefined` when it is not that protocol. Then a machine in between has spoken, or a partner that is not itself: that
 * is weather, and the message is tried again. Only the partner's own word is final. A redirect is not followed, because
 * the body holds personal data. Never throws for what a partner or the network can do.
 */
export async function httpAttempt(
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
    const tekst = await readBounded(response, meesteBytes)
    const contentType = (response.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase()
    const gewogen = tekst === undefined ? undefined : oordeel({ status: response.status, contentType, inhoud: tekst })
    return gewogen ?? weer(response)
  } catch (error) {
    return storing(error)
  }
}

/** What a status means when nobody said anything in the partner's protocol. */
function weer({ status, ok, headers }: Response): Uitkomst {
  const fout = { foutcode: `http-${status}`, reden: `Geen antwoord van de partner zelf, wel status ${status}` }
  const wachtMs = retryAfterMs(headers.get('retry-after'))
  const wacht = wachtMs === undefined ? {} : { wachtMs }
  const uitkomst = (soort: 'niet-bereikt' | 'onzeker', code: Leveringsfout): Uitkomst => ({
    soort,
    code,
    ...fout,
    ...wacht,
  })
  if (ok) return { soort: 'onzeker', code: 'antwoord-onleesbaar', foutcode: 'antwoord-onleesbaar', reden: fout.reden }
  if (status === 503 || status === 429) return uitkomst('niet-bereikt', 'partner-bezet')
  // Our own token: refusing every household for it would fill the quarantine with what one setting mends.
  if (status === 401) return uitkomst('niet-bereikt', 'toegang-geweigerd')
  if (status >= 500 || status === 408) return uitkomst('onzeker', 'partner-storing')
  return uitkomst('niet-bereikt', 'tussenstation')
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
    return { soort: 'onzeker', code: 'geen-antwoord', foutcode: 'time-out', reden: 'Geen antwoord op tijd' }
  const foutcode = cause?.code ?? 'verbroken'
  if (nooitVerbonden.has(foutcode))
    return { soort: 'niet-bereikt', code: 'partner-onbereikbaar', foutcode, reden: 'Geen verbinding met de partner' }
  return { soort: 'onzeker', code: 'verbinding-verbroken', foutcode, reden: 'De verbinding brak af' }
}

/** Only the form in seconds: the form with a date depends on the partner's clock. */
function retryAfterMs(header: string | null): number | undefined {
  return header && /^\d+$/.test(header) ? Math.min(Number(header) * 1000, hoogsteWachtMs) : undefined
}

/** A refusal with the status it came with. */
export type Weigering = Extract<Uitkomst, { soort: 'geweigerd' }> & { status: number }

/** These mean "not now" whoever says them. */
const tijdelijk = new Set([401, 408, 421, 423, 425, 429])

/**
 * What a REST partner refused in its own words: JSON in the shape of problem details (RFC 9457), with a status that is
 * about the message. `undefined` for anything else, which is then nobody's verdict.
 */
export function eigenWeigering({ status, contentType, inhoud }: PartnerAntwoord): Weigering | undefined {
  if (status < 400 || status >= 500 || tijdelijk.has(status) || !/^$|^application\/(.+\+)?json$/.test(contentType))
    return undefined
  const json = leesJson(inhoud)
  if (typeof json !== 'object' || json === null) return undefined
  const { code, detail, title } = json as Record<string, unknown>
  const woorden = [detail, title, code].filter((tekst) => typeof tekst === 'string')
  if (woorden.length === 0) return undefined
  return {
    soort: 'geweigerd',
    status,
    foutcode: typeof code === 'string' && /^[\w-]{1,40}$/.test(code) ? code : `http-${status}`,
    reden: zonderPersoonsnummers(woorden[0]!),
  }
}

/** The partner says that it does not know what should end: then there is nothing left to end. */
export const isNietBekend = ({ status }: Weigering): boolean => status === 404 || status === 410
