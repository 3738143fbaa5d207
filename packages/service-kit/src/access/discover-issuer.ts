import type { JSONWebKeySet } from 'jose'
import { z } from 'zod'
import { readBounded } from '../read-bounded.ts'

const Metadata = z.object({ issuer: z.string(), jwks_uri: z.url() })
const Jwks = z.object({ keys: z.array(z.looseObject({ kty: z.string() })).min(1) })
const grootsteBytes = 512 * 1024
const langsteMs = 5_000

/** The keys published at an address. Throws with a sentence when there are none. */
export async function haalSleutels(url: string): Promise<JSONWebKeySet> {
  return Jwks.parse(await lees(url))
}

/**
 * The keys of an issuer, by where it says they are: OpenID Connect Discovery, or RFC 8414. The document has to be of that very
 * issuer, and may not lead from it onto the open wire.
 */
export async function haalSleutelsVan(issuer: string): Promise<JSONWebKeySet> {
  const metadata = Metadata.parse(await eerste(adressenVan(issuer)))
  if (metadata.issuer !== issuer) throw new Error(`de uitgever noemt zich daar ${metadata.issuer}`)
  if (!isVeilig(metadata.jwks_uri, issuer)) throw new Error('de uitgever geeft zijn sleutels onversleuteld')
  return haalSleutels(metadata.jwks_uri)
}

/** Over TLS, or to where the issuer itself is asked without: whether that may was said when it started. */
function isVeilig(adres: string, issuer: string): boolean {
  const { protocol, origin } = new URL(adres)
  return protocol === 'https:' || origin === new URL(issuer).origin
}

/** Where an issuer may say what it is. RFC 8414 puts its name before the path, OpenID Connect behind it. Pure. */
export function adressenVan(issuer: string): string[] {
  const url = new URL(issuer)
  const pad = url.pathname.replace(/\/$/, '')
  return [
    `${url.origin}${pad}/.well-known/openid-configuration`,
    `${url.origin}/.well-known/oauth-authorization-server${pad}`,
  ]
}

async function eerste([adres, ...verder]: string[]): Promise<unknown> {
  return lees(adres!).catch((error: Error) => (verder.length > 0 ? eerste(verder) : Promise.reject(error)))
}

async function lees(adres: string): Promise<unknown> {
  const antwoord = await fetch(adres, {
    headers: { accept: 'application/json' },
    // A redirect would lead anywhere, also to the open wire.
    redirect: 'error',
    signal: AbortSignal.timeout(langsteMs),
  })
  const body = (antwoord.body ?? []) as AsyncIterable<Uint8Array>
  const tekst = await readBounded({ body, headers: Object.fromEntries(antwoord.headers) }, grootsteBytes)
  if (!antwoord.ok || tekst === undefined) throw new Error(`de tokenuitgever antwoordde ${antwoord.status}`)
  return JSON.parse(tekst)
}
