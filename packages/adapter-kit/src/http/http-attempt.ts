import type { Leveringsfout } from '@wijkhub/model'
import { readBounded, WireFault, type Wire } from '@wijkhub/service-kit'
import type { Uitkomst } from '../adapter.ts'
import { zonderPersoonsnummers } from '../quarantaine/voor-mensen.ts'
import { hoogsteWachtMs } from '../koppeling/backoff.ts'
import { leesJson } from './lees-json.ts'

/** Longer than any answer a partner has reason to give. */
const meesteBytes = 1024 * 1024

export interface HttpVerzoek {
  wire: Wire
  url: string
  methode: string
  headers: Record<string, string>
  inhoud: string | Uint8Array
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
  const { wire, url, methode, headers, inhoud, timeoutMs } = verzoek
  const signal =
    timeoutMs === undefined ? verzoek.signal : AbortSignal.any([verzoek.signal, AbortSignal.timeout(timeoutMs)])
  try {
    const answer = await wire.send({ url, methode, headers, inhoud, signal })
    const tekst = await readBounded(answer, meesteBytes)
    const contentType = (answer.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
    const gewogen = tekst === undefined ? undefined : oordeel({ status: answer.status, contentType, inhoud: tekst })
    return gewogen ?? weer(answer.status, answer.headers['retry-after'])
  } catch (error) {
    return storing(error, signal)
  }
}

/** What a status means when nobody said anything in the partner's protocol. */
function weer(status: number, retryAfter: string | undefined): Uitkomst {
  const fout = { foutcode: `http-${status}`, reden: `Geen antwoord van de partner zelf, wel status ${status}` }
  const wachtMs = retryAfterMs(retryAfter)
  const wacht = wachtMs === undefined ? {} : { wachtMs }
  const uitkomst = (soort: 'niet-bereikt' | 'onzeker', code: Leveringsfout): Uitkomst => ({
    soort,
    code,
    ...fout,
    ...wacht,
  })
  if (status >= 200 && status < 300)
    return { soort: 'onzeker', code: 'antwoord-onleesbaar', foutcode: 'antwoord-onleesbaar', reden: fout.reden }
  if (status === 503 || status === 429) return uitkomst('niet-bereikt', 'partner-bezet')
  // Our own token: refusing every household for it would fill the quarantine with what one setting mends.
  if (status === 401) return uitkomst('niet-bereikt', 'toegang-geweigerd')
  if (status >= 500 || status === 407 || status === 408) return uitkomst('onzeker', 'partner-storing')
  return uitkomst('niet-bereikt', 'tussenstation')
}

/** No connection was made, so nothing reached the partner. */
const nooitVerbonden = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH', 'EAI_AGAIN'])
/** The two did not trust each other, and until they do nothing is sent. */
const nietVertrouwd =
  /^(ERR_TLS_|ERR_SSL_\w+_ALERT_|CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|INVALID_|HOSTNAME_MISMATCH)/

function storing(error: unknown, signal: AbortSignal): Uitkomst {
  const { code = 'verbroken' } = error as { code?: string }
  if (error instanceof WireFault) return eigenStoring(error)
  if (signal.aborted)
    return { soort: 'onzeker', code: 'geen-antwoord', foutcode: 'time-out', reden: 'Geen antwoord op tijd' }
  if (nooitVerbonden.has(code))
    return {
      soort: 'niet-bereikt',
      code: 'partner-onbereikbaar',
      foutcode: code,
      reden: 'Geen verbinding met de partner',
    }
  if (nietVertrouwd.test(code))
    return {
      soort: 'niet-bereikt',
      code: 'toegang-geweigerd',
      foutcode: code,
      reden: 'Een certificaat werd niet vertrouwd',
    }
  return { soort: 'onzeker', code: 'verbinding-verbroken', foutcode: code, reden: 'De verbinding brak af' }
}

/** Nothing was sent: as with a token that was refused, mending one setting mends every household. */
function eigenStoring({ code: foutcode }: WireFault): Uitkomst {
  const onbereikbaar = foutcode === 'token-onbereikbaar'
  return {
    soort: 'niet-bereikt',
    code: onbereikbaar ? 'partner-onbereikbaar' : 'toegang-geweigerd',
    foutcode,
    reden: onbereikbaar ? 'De uitgever van tokens antwoordt niet' : 'De hub kan zich bij de partner niet melden',
  }
}

/** Only the form in seconds: the form with a date depends on the partner's clock. */
function retryAfterMs(header: string | undefined): number | undefined {
  return header && /^\d+$/.test(header) ? Math.min(Number(header) * 1000, hoogsteWachtMs) : undefined
}

/** A refusal with the status it came with. */
export type Weigering = Extract<Uitkomst, { soort: 'geweigerd' }> & { status: number }

/** These mean "not now" whoever says them. */
const tijdelijk = new Set([401, 407, 408, 421, 423, 425, 429])

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
