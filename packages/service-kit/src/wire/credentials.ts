import { createHash, createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createSecureContext } from 'node:tls'
import type { WireSettings } from './wire-fields.ts'

/** A certificate with its key, and whom to trust, as they stand in the files at one moment. */
export interface Credentials {
  cert?: string
  key?: string
  ca?: string
}

export interface ReadCredentials {
  credentials: Credentials
  /** Another one when any of the files holds something else. */
  print: string
  /** When the certificate ends. */
  expiresAt: Date | undefined
}

/** Reads them; throws when a file is not there, or when the certificate and the key are no pair. */
export function readCredentials({ certFile, keyFile, caFile }: WireSettings): ReadCredentials {
  const [cert, key, ca] = [certFile, keyFile, caFile].map((file) => file && readFileSync(file, 'utf8'))
  const read = { ...(cert && { cert }), ...(key && { key }), ...(ca && { ca }) }
  createSecureContext(read)
  return {
    credentials: read,
    print: createHash('sha256').update(JSON.stringify(read)).digest('base64'),
    // The first of the file is its own; what follows is the chain.
    expiresAt: cert ? new X509Certificate(cert).validToDate : undefined,
  }
}

/** A private key with how it signs: what its JWK says, else what its kind is used for most. */
export interface ClientKey {
  key: KeyObject
  alg: string
  kid?: string
}

/** Reads a JWK or a PEM. Throws when it is neither, or no key for a signature of ours. */
export function readClientKey(file: string): ClientKey {
  const text = readFileSync(file, 'utf8').trim()
  if (!text.startsWith('{')) return withAlg(createPrivateKey(text), {})
  const jwk = JSON.parse(text) as { alg?: string; kid?: string }
  return withAlg(createPrivateKey({ key: jwk, format: 'jwk' }), jwk)
}

function withAlg(key: KeyObject, { alg, kid }: { alg?: string; kid?: string }): ClientKey {
  const kind = key.asymmetricKeyType === 'ec' ? key.asymmetricKeyDetails?.namedCurve : key.asymmetricKeyType
  const usual = ({ prime256v1: 'ES256', secp384r1: 'ES384', rsa: 'PS256', ed25519: 'EdDSA' } as const)[kind ?? '']
  if (!usual) throw new Error('a key of this kind signs no token')
  return { key, alg: alg ?? usual, ...(kid !== undefined && { kid }) }
}
