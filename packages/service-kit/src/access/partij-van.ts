import type { Partijen } from './afnemer.ts'

/**
 * Whose token this is: of whoever the municipality gave this client, or of whom the claim `organisatie` names. Where both
 * say something they have to agree: else a program of one would speak for another. Pure.
 */
export function partijVan(
  payload: Readonly<Record<string, unknown>>,
  { partijVanClient }: Pick<Partijen, 'partijVanClient'>,
): { organisatie: string } | { fout: 'organisatie-onbekend' | 'ongeldig-token' } {
  const { organisatie } = payload
  const client = clientVan(payload)
  const vanClient = client === undefined ? undefined : partijVanClient(client)
  if (organisatie === undefined) return vanClient === undefined ? onbekend : { organisatie: vanClient }
  if (typeof organisatie !== 'string') return onbekend
  if (vanClient !== undefined && vanClient !== organisatie) return { fout: 'ongeldig-token' }
  return { organisatie }
}

/** The program that got the token: RFC 9068 calls it `client_id`, OpenID Connect `azp`, Entra's first version `appid`. */
export function clientVan({ client_id, azp, appid }: Readonly<Record<string, unknown>>): string | undefined {
  return [client_id, azp, appid].find((id) => typeof id === 'string')
}

const onbekend = { fout: 'organisatie-onbekend' } as const
