import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { Scope } from '@wijkhub/service-kit'
import { openbareSleutel, type Democlient } from './clients.ts'
import { MemoryAdapter } from './memory-adapter.ts'
import { readOrMakeKey } from './read-or-make-key.ts'
import { demoAudience } from './uitgever.ts'

export interface IssuerOptions {
  /** Keys of the issuer and of each party's program. */
  folder: string
  keyFile?: string
  clients: readonly Democlient[]
  port: number
}

/** The authorisation server of the demo: who serves a municipality has one of its own. */
export interface Issuer {
  /** Its name, and where it says of itself where everything is. */
  issuer: string
  tokenUrl: string
  stop(): Promise<void>
}

const uurSeconden = 3600

/**
 * A standard authorisation server on loopback, with one client per party: client credentials by `private_key_jwt`, tokens
 * of an hour as RFC 9068 has them, bound to a key for who proves one (DPoP). Loaded only when it is started: nothing else
 * of the hub needs the library.
 */
export async function startIssuer({ folder, keyFile, clients, port }: IssuerOptions): Promise<Issuer> {
  const { default: Provider } = await import('oidc-provider')
  const { jwk } = await readOrMakeKey(keyFile ?? join(folder, 'token-sleutel.json'), 'de tokenuitgever')
  const issuer = `http://127.0.0.1:${port}`
  const server = createServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const provider = new Provider(issuer, {
    jwks: { keys: [jwk] },
    clients: await Promise.all(clients.map((client) => clientVan(folder, client))),
    clientDefaults: { id_token_signed_response_alg: 'ES256' },
    adapter: MemoryAdapter,
    scopes: Scope.options,
    ttl: { ClientCredentials: uurSeconden },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    features: {
      clientCredentials: { enabled: true },
      devInteractions: { enabled: false },
      dPoP: { enabled: true },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => demoAudience,
        getResourceServerInfo: () => ({
          scope: Scope.options.join(' '),
          audience: demoAudience,
          accessTokenTTL: uurSeconden,
          accessTokenFormat: 'jwt' as const,
          jwt: { sign: { alg: 'ES256' as const } },
        }),
      },
    },
    // For a municipality's file that names no clients.
    extraTokenClaims: (_, token) => ({ organisatie: token.clientId }),
  })
  const behandel = provider.callback()
  server.on('request', (vraag, antwoord) => void behandel(vraag, antwoord))
  return {
    issuer,
    tokenUrl: `${issuer}/token`,
    async stop() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

async function clientVan(folder: string, { partij, scopes }: Democlient) {
  const sleutel = await openbareSleutel(folder, partij)
  return {
    client_id: partij,
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    token_endpoint_auth_method: 'private_key_jwt' as const,
    token_endpoint_auth_signing_alg: 'ES256' as const,
    jwks: { keys: [sleutel] },
    scope: scopes.join(' '),
  }
}
