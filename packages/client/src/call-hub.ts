import { setTimeout as sleep } from 'node:timers/promises'
import { readFout, WijkhubFout } from './wijkhub-fout.ts'

export interface ClientOptions {
  /** Root of the hub, e.g. `http://127.0.0.1:8080`. */
  url: string
  /** Access token of one organisation, or how to get a fresh one. */
  token: string | (() => Promise<string>)
  /** Longest wait for one attempt. Default 10,000. */
  timeoutMs?: number
  /** Attempts in total. Default 7: over some 13 seconds, longer than a service of the hub needs to start again. */
  pogingen?: number
  /** Wait before the second attempt; doubles each time, with jitter. Default 200. */
  wachtMs?: number
}

export interface Call {
  methode: 'GET' | 'POST' | 'PUT' | 'PATCH'
  /** Below `/registratie/v1`. */
  pad: string
  body?: unknown
  idempotencyKey?: string
  /** Said twice it counts twice: repeated only when the hub said it did not do it. */
  eenmalig?: true
  /** Sent as If-Match. */
  etag?: string | undefined
}

export interface Answer<T> {
  inhoud: T
  /** Version of the household, for a later `{ etag }`. */
  etag: string | undefined
}

/** The hub, or what stands before it, did not do what was asked. */
const nietGedaan = new Set([408, 429, 503])
/** Or it may have, and the answer got lost. */
const tijdelijk = new Set([...nietGedaan, 502, 504])
const langsteWachtMs = 10_000

/**
 * One call with its retries. Every call may be repeated: commands carry the same Idempotency-Key each time, and PUT,
 * PATCH and withdrawal say the same thing twice without effect. Except with `etag`: when the answer got lost, a repeat
 * would meet its own change as a 412, and a count would count twice; then only what the hub said it did not do is repeated. Throws WijkhubFout.
 */
export async function callHub<T>(options: ClientOptions, call: Call): Promise<Answer<T>> {
  const { pogingen = 7, wachtMs = 200 } = options
  for (let nth = 1; ; nth++) {
    const uitkomst = await attempt(options, call)
    if (uitkomst instanceof Response && uitkomst.ok)
      return { inhoud: (await uitkomst.json()) as T, etag: uitkomst.headers.get('etag') ?? undefined }
    const herhaalbaar = call.etag === undefined && !call.eenmalig
    const opnieuw =
      uitkomst instanceof Response ? (herhaalbaar ? tijdelijk : nietGedaan).has(uitkomst.status) : herhaalbaar
    if (!opnieuw || nth >= pogingen)
      throw uitkomst instanceof Response ? await readFout(uitkomst) : unreachable(uitkomst)
    const gevraagdMs = uitkomst instanceof Response ? retryAfterMs(uitkomst) : undefined
    if (uitkomst instanceof Response) await uitkomst.body?.cancel()
    await sleep(Math.min(langsteWachtMs, gevraagdMs ?? wachtMs * 2 ** (nth - 1) * (0.5 + Math.random())))
  }
}

/** The answer, read to its end within the time, or why there was none. */
async function attempt({ url, token, timeoutMs = 10_000 }: ClientOptions, call: Call): Promise<Response | Error> {
  const bearer = typeof token === 'string' ? token : await token()
  try {
    const response = await fetch(`${url.replace(/\/$/, '')}/registratie/v1${call.pad}`, {
      method: call.methode,
      headers: {
        accept: 'application/json, application/problem+json',
        authorization: `Bearer ${bearer}`,
        ...(call.body !== undefined && { 'content-type': 'application/json' }),
        ...(call.idempotencyKey !== undefined && { 'idempotency-key': call.idempotencyKey }),
        ...(call.etag !== undefined && { 'if-match': call.etag }),
      },
      ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
      signal: AbortSignal.timeout(timeoutMs),
    })
    const body = await response.arrayBuffer()
    return new Response(body.byteLength > 0 ? body : null, response)
  } catch (error) {
    return error as Error
  }
}

function unreachable(cause: Error): WijkhubFout {
  const reden = cause.name === 'TimeoutError' ? 'De hub antwoordde niet op tijd.' : 'De hub is niet bereikbaar.'
  return new WijkhubFout({ code: 'onbereikbaar', status: 0, title: 'Geen antwoord', detail: reden }, { cause })
}

function retryAfterMs(response: Response): number | undefined {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : undefined
}
