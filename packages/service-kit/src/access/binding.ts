import type { Aansluiting } from '@wijkhub/inrichting'
import { leesCertificaat, type Certificaat } from './client-certificate.ts'
import { maakDpopcontrole } from './dpop.ts'

/** How a token was used: what of the request proves that it is used by whom it was given to. */
export interface Gebruik {
  schema: 'Bearer' | 'DPoP'
  methode: string
  /** Path of the request, without query. */
  pad: string
  dpop?: string | undefined
  certificaat?: string | undefined
  proxygeheim?: string | undefined
  /** The header `Wijkhub-Medewerker`. */
  medewerker?: string | undefined
}

export interface Bindingseisen {
  /** The address callers know the hub by; without it a proof is of no address and nobody's. */
  publiekAdres?: string | undefined
  /** What the proxy in front says to be believed about client certificates. */
  proxygeheim?: string | undefined
  now: () => Date
}

export type Bindingscontrole = (
  token: string,
  cnf: unknown,
  gebruik: Gebruik,
  aansluiting: Aansluiting,
) => Promise<boolean>

/**
 * Whether a token is used by whom it was given to. What a token is bound to it is held to, whether its party has to be bound
 * or not; a party that has to be is let in with nothing less.
 */
export function maakBindingscontrole({ publiekAdres, proxygeheim, now }: Bindingseisen): Bindingscontrole {
  const controleerDpop = maakDpopcontrole(now)
  return async (token, cnf, gebruik, { binding, oin }) => {
    const { jkt, 'x5t#S256': x5t } = cnf !== null && typeof cnf === 'object' ? (cnf as Record<string, unknown>) : {}
    if (binding === 'dpop' && jkt === undefined) return false
    if (binding === 'certificaat' && x5t === undefined) return false
    // RFC 9449, 7.1: a bound token under `Bearer` is a stolen one, or will be.
    if ((jkt !== undefined) !== (gebruik.schema === 'DPoP')) return false
    const certificaat = leesCertificaat({ certificaat: gebruik.certificaat, geheim: gebruik.proxygeheim }, proxygeheim)
    if (!isVan(certificaat, x5t, oin)) return false
    if (jkt === undefined) return true
    if (typeof jkt !== 'string' || publiekAdres === undefined) return false
    const { dpop: bewijs, methode, pad } = gebruik
    return controleerDpop({ bewijs, token, methode, adres: publiekAdres.replace(/\/$/, '') + pad }, jkt)
  }
}

/** The certificate the token is bound to, where it is; and of the party it says, where the municipality knows its number. */
function isVan(certificaat: Certificaat | undefined, x5t: unknown, oin: string | undefined): boolean {
  if (x5t !== undefined && certificaat?.vingerafdruk !== x5t) return false
  return certificaat === undefined || oin === undefined || certificaat.serienummer === oin
}
