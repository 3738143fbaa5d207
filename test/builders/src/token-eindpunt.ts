import { constants, createPublicKey, randomBytes, verify, type JsonWebKey, type KeyObject } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/**
 * A token endpoint written from RFC 7523 (§2.2, §3) and RFC 6749 (§4.4, §5), with node:crypto alone: it shares no rule with
 * the hub. It knows clients by their public keys and takes each assertion once.
 */
export async function startTokenEindpunt(clients: Record<string, JsonWebKey[]>, now: () => number = Date.now) {
  const gebruikt = new Set<string>()
  const uitgegeven = new Set<string>()
  const gevraagd: { clientId: string; kid: string | undefined; scope: string | null }[] = []
  const gedrag: { antwoord?: { status: number; inhoud: string }; geldigSeconden: number } = { geldigSeconden: 3600 }
  const antwoord = async (request: IncomingMessage, response: ServerResponse) => {
    const tekst = await leesTekst(request)
    const { status, inhoud } = gedrag.antwoord ?? oordeel(request, tekst)
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' }).end(inhoud)
  }
  const server = createServer((request, response) => void antwoord(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`

  function oordeel(request: IncomingMessage, tekst: string): { status: number; inhoud: string } {
    const fout = (status: number, error: string) => ({ status, inhoud: JSON.stringify({ error }) })
    if (
      request.method !== 'POST' ||
      !/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? '')
    )
      return fout(400, 'invalid_request')
    const velden = new URLSearchParams(tekst)
    if ([...new Set(velden.keys())].some((naam) => velden.getAll(naam).length > 1)) return fout(400, 'invalid_request')
    if (velden.get('grant_type') !== 'client_credentials') return fout(400, 'unsupported_grant_type')
    if (velden.get('client_assertion_type') !== 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer')
      return fout(400, 'invalid_request')
    const wie = wieIs(velden.get('client_assertion') ?? '')
    if (wie === undefined) return fout(401, 'invalid_client')
    if (velden.has('client_id') && velden.get('client_id') !== wie.clientId) return fout(401, 'invalid_client')
    gevraagd.push({ ...wie, scope: velden.get('scope') })
    const token = randomBytes(24).toString('base64url')
    uitgegeven.add(token)
    const antwoord = { access_token: token, token_type: 'Bearer', expires_in: gedrag.geldigSeconden }
    return { status: 200, inhoud: JSON.stringify(antwoord) }
  }

  /** §3: issuer and subject are the client, the audience is us, it ends and soon, and its signature is one of the client's keys. */
  function wieIs(assertion: string): { clientId: string; kid: string | undefined } | undefined {
    const [kop, inhoud, handtekening, ...meer] = assertion.split('.')
    if (!kop || !inhoud || !handtekening || meer.length > 0) return undefined
    const { alg, kid } = ontleed(kop)
    const { iss, sub, aud, exp, iat, jti } = ontleed(inhoud)
    const nu = now() / 1000
    const voorOns = [aud].flat().includes(url)
    const opTijd =
      typeof exp === 'number' && exp > nu && exp < nu + 300 && (iat === undefined || (iat as number) <= nu + 5)
    if (typeof iss !== 'string' || iss !== sub || !voorOns || !opTijd) return undefined
    if (typeof jti !== 'string' || gebruikt.has(jti)) return undefined
    const data = Buffer.from(`${kop}.${inhoud}`)
    const echt = (clients[iss] ?? []).some(
      (jwk) =>
        (kid === undefined || jwk['kid'] === kid) &&
        klopt(String(alg), createPublicKey({ key: jwk, format: 'jwk' }), data, Buffer.from(handtekening, 'base64url')),
    )
    if (!echt) return undefined
    gebruikt.add(jti)
    return { clientId: iss, kid: kid as string | undefined }
  }

  return {
    url,
    gedrag,
    /** Who got a token, in order. */
    gevraagd,
    clients,
    isGeldig: (kop: string | undefined) => uitgegeven.has((kop ?? '').replace(/^Bearer /, '')),
    /** What was given is worth nothing any more. */
    trekIn: () => uitgegeven.clear(),
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function klopt(alg: string, key: KeyObject, data: Buffer, handtekening: Buffer): boolean {
  const soort = key.asymmetricKeyType
  if (alg === 'ES256' && soort === 'ec') return verify('sha256', data, { key, dsaEncoding: 'ieee-p1363' }, handtekening)
  if (alg === 'RS256' && soort === 'rsa') return verify('sha256', data, key, handtekening)
  const pss = { key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }
  return alg === 'PS256' && soort === 'rsa' && verify('sha256', data, pss, handtekening)
}

function ontleed(deel: string): Record<string, unknown> {
  try {
    return JSON.parse(Buffer.from(deel, 'base64url').toString()) as Record<string, unknown>
  } catch {
    return {}
  }
}

async function leesTekst(request: IncomingMessage): Promise<string> {
  let tekst = ''
  for await (const deel of request) tekst += (deel as Buffer).toString()
  return tekst
}
