import { WijkhubFout } from './wijkhub-fout.ts'

/** A private key as RFC 7517 writes it; a type of our own, for a program without those of Node or of a browser. */
export interface Jwk {
  kty?: string
  crv?: string
  kid?: string
  alg?: string
  use?: string
  key_ops?: string[]
  ext?: boolean
  x?: string
  y?: string
  d?: string
  n?: string
  e?: string
  p?: string
  q?: string
  dp?: string
  dq?: string
  qi?: string
}

export interface TokenbronOptions {
  /** The token endpoint of the authorisation server: its own documentation names it, or its discovery document. */
  tokenUrl: string
  clientId: string
  /** Your private key, as a JWK: EC on P-256, or RSA. It stays here: what goes to the server is a signature. */
  sleutel: Jwk
  /** What the token is for; ask no more than you do. */
  scopes: readonly string[]
  /** For whom it is (RFC 8707), where the server has to be told. */
  resource?: string
}

type Antwoord = { access_token?: unknown; expires_in?: unknown; error?: unknown; error_description?: unknown }

/** A token that ends within a minute is not given any more: it might end on its way. */
const reserveMs = 60_000
const assertieSeconden = 60
const langsteMs = 10_000

const vormen = {
  EC: {
    alg: 'ES256',
    invoer: { name: 'ECDSA', namedCurve: 'P-256' },
    ondertekening: { name: 'ECDSA', hash: 'SHA-256' },
  },
  RSA: {
    alg: 'RS256',
    invoer: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    ondertekening: { name: 'RSASSA-PKCS1-v1_5' },
  },
} as const

/**
 * Gives a token that is still good, fetched by `private_key_jwt` (RFC 7523) when there is none: for `createWijkhubClient({ token })`.
 * Whoever asks at the same moment gets the same one. Throws WijkhubFout.
 */
export function createTokenbron(options: TokenbronOptions): () => Promise<string> {
  let bekend: { token: string; totMs: number } | undefined
  let onderweg: Promise<string> | undefined
  const haal = async () => {
    const nuMs = Date.now()
    const { token, seconden } = await vraagToken(options)
    bekend = { token, totMs: nuMs + seconden * 1000 - reserveMs }
    return token
  }
  return () => {
    if (bekend && bekend.totMs > Date.now()) return Promise.resolve(bekend.token)
    onderweg ??= haal().finally(() => (onderweg = undefined))
    return onderweg
  }
}

async function vraagToken(options: TokenbronOptions): Promise<{ token: string; seconden: number }> {
  const { tokenUrl, clientId, scopes, resource } = options
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: clientId,
    scope: scopes.join(' '),
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await assertie(options),
    ...(resource !== undefined && { resource }),
  })
  const antwoord = await fetch(tokenUrl, { method: 'POST', body, signal: AbortSignal.timeout(langsteMs) }).catch(
    (cause: Error) => {
      throw fout('onbereikbaar', 0, 'De tokenuitgever is niet bereikbaar.', cause)
    },
  )
  const gegeven = (await antwoord.json().catch(() => ({}))) as Antwoord
  const { access_token: token, expires_in: seconden } = gegeven
  if (antwoord.ok && typeof token === 'string') return { token, seconden: typeof seconden === 'number' ? seconden : 0 }
  const waarom = [gegeven.error, gegeven.error_description].filter((deel) => typeof deel === 'string').join(': ')
  throw fout('onbekend-antwoord', antwoord.status, `De tokenuitgever gaf geen token (${waarom || antwoord.status}).`)
}

/** Who we are, for a minute and one time. */
async function assertie({ tokenUrl, clientId, sleutel }: TokenbronOptions): Promise<string> {
  const vorm = sleutel.kty === 'EC' || sleutel.kty === 'RSA' ? vormen[sleutel.kty] : undefined
  if (!vorm || (sleutel.kty === 'EC' && sleutel.crv !== 'P-256'))
    throw new TypeError('de sleutel is geen EC op P-256 en geen RSA')
  // A key that names what it is for in other words than WebCrypto's is the same key.
  const { alg: _, use: __, key_ops: ___, ...zonder } = sleutel
  const key = await crypto.subtle.importKey('jwk', zonder, vorm.invoer, false, ['sign'])
  const iat = Math.floor(Date.now() / 1000)
  const kop = { alg: vorm.alg, typ: 'JWT', ...(sleutel.kid !== undefined && { kid: sleutel.kid }) }
  const inhoud = {
    iss: clientId,
    sub: clientId,
    aud: tokenUrl,
    jti: crypto.randomUUID(),
    iat,
    exp: iat + assertieSeconden,
  }
  const tekst = [kop, inhoud].map((deel) => base64url(Buffer.from(JSON.stringify(deel)))).join('.')
  const handtekening = await crypto.subtle.sign(vorm.ondertekening, key, Buffer.from(tekst))
  return `${tekst}.${base64url(Buffer.from(handtekening))}`
}

const base64url = (bytes: Buffer) => bytes.toString('base64url')

function fout(code: 'onbereikbaar' | 'onbekend-antwoord', status: number, detail: string, cause?: Error): WijkhubFout {
  return new WijkhubFout({ code, status, title: 'Geen token', detail }, cause && { cause })
}
