import { randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import { z } from 'zod'
import { readBounded } from '../read-bounded.ts'
import { readClientKey } from './credentials.ts'
import type { Send } from './open-wire.ts'
import { WireFault } from './wire-fault.ts'

/** Where tokens come from, and as whom the hub asks. */
export interface ClientIdentity {
  tokenUrl: string
  clientId: string
  clientKeyFile: string
  clientAud?: string | undefined
  clientScope?: string | undefined
}

export interface ClientToken {
  /** A token that is good for a minute or longer; asked for when there is none. Throws WireFault. */
  get(): Promise<string>
  /** It was refused: the next one is asked for anew. */
  forget(token: string): void
}

const Answer = z.object({
  access_token: z.string().regex(/^[\w.~+/-]+=*$/),
  token_type: z.string().regex(/^bearer$/i),
  expires_in: z.number().positive().optional(),
})
const askTimeoutMs = 5_000
const assertionSeconds = 60
/** Not used in its last minute: it must still be good when the partner reads it. */
const marginMs = 60_000
/** Of a token whose issuer does not say (RFC 6749 §5.1 leaves it open). */
const usualSeconds = 300
const mostBytes = 64 * 1024

/**
 * Access tokens by client credentials, where the hub shows who it is with a signed assertion (private_key_jwt: RFC 7523 §2.2
 * and §3). Whoever asks meanwhile gets the same token. The key is read each time it signs, so it may change at any moment.
 */
export function clientToken(identity: ClientIdentity, { send, now }: { send: Send; now: () => number }): ClientToken {
  let kept: { token: string; untilMs: number } | undefined
  let asking: Promise<string> | undefined

  async function ask(): Promise<string> {
    const body = await formOf(identity, now())
    const signal = AbortSignal.timeout(askTimeoutMs)
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' }
    const answer = await send({ url: identity.tokenUrl, methode: 'POST', headers, inhoud: body, signal }).catch(
      (cause: unknown) => {
        throw new WireFault('token-onbereikbaar', { cause })
      },
    )
    const text = await readBounded(answer, mostBytes).catch(() => undefined)
    if (answer.status >= 500 || answer.status === 429) throw new WireFault('token-onbereikbaar')
    const read = answer.status === 200 ? Answer.safeParse(parse(text)).data : undefined
    if (!read) throw new WireFault('token-geweigerd')
    const { access_token: token, expires_in: seconds = usualSeconds } = read
    kept = { token, untilMs: now() + seconds * 1000 - marginMs }
    return token
  }
  return {
    async get() {
      if (kept && now() < kept.untilMs) return kept.token
      asking ??= ask().finally(() => (asking = undefined))
      return asking
    },
    forget(token) {
      if (kept?.token === token) kept = undefined
    },
  }
}

async function formOf(identity: ClientIdentity, nowMs: number): Promise<string> {
  const { tokenUrl, clientId, clientKeyFile, clientAud = tokenUrl, clientScope } = identity
  const seconds = Math.floor(nowMs / 1000)
  const { key, alg, kid } = readKey(clientKeyFile)
  const assertion = await new SignJWT()
    .setProtectedHeader({ alg, typ: 'JWT', ...(kid !== undefined && { kid }) })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(clientAud)
    .setJti(randomUUID())
    .setIssuedAt(seconds)
    .setExpirationTime(seconds + assertionSeconds)
    .sign(key)
  return new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    ...(clientScope !== undefined && { scope: clientScope }),
  }).toString()
}

function readKey(file: string) {
  try {
    return readClientKey(file)
  } catch (cause) {
    throw new WireFault('certificaat-onleesbaar', { cause })
  }
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return undefined
  }
}
