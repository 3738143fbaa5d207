import { createHash, timingSafeEqual, X509Certificate } from 'node:crypto'

/** What of a request says which client certificate it came with: TLS ends at the proxy. */
export interface Certificaatkoppen {
  /** `Client-Cert`: as RFC 9440 writes it (`:base64:`), or as nginx gives it (`$ssl_client_escaped_cert`). */
  certificaat: string | undefined
  /** `Wijkhub-Proxy-Geheim`: that it was the proxy who said so. */
  geheim: string | undefined
}

export interface Certificaat {
  /** Of RFC 8705: what a token that is bound to it holds as `cnf.x5t#S256`. */
  vingerafdruk: string
  /** Its subject's serialNumber: the OIN, in a certificate of PKIoverheid. */
  serienummer: string | undefined
}

/**
 * The certificate a request came with, as the proxy says. Of whoever does not know the proxy's secret the header is not
 * looked at: anybody can send one. Pure.
 */
export function leesCertificaat(
  { certificaat, geheim }: Certificaatkoppen,
  proxygeheim: string | undefined,
): Certificaat | undefined {
  if (proxygeheim === undefined || geheim === undefined || certificaat === undefined) return undefined
  if (!isGelijk(geheim, proxygeheim)) return undefined
  try {
    const gelezen = new X509Certificate(ontleed(certificaat))
    return {
      vingerafdruk: createHash('sha256').update(gelezen.raw).digest('base64url'),
      serienummer: /^serialNumber=(.+)$/m.exec(gelezen.subject)?.[1],
    }
  } catch {
    return undefined
  }
}

function ontleed(kop: string): Buffer | string {
  const base64 = /^:([A-Za-z0-9+/]+={0,2}):$/.exec(kop)?.[1]
  return base64 === undefined ? decodeURIComponent(kop) : Buffer.from(base64, 'base64')
}

/** Compared by hash: as long as the other, and without telling how much of it was right. */
function isGelijk(een: string, ander: string): boolean {
  const hash = (tekst: string) => createHash('sha256').update(tekst).digest()
  return timingSafeEqual(hash(een), hash(ander))
}
