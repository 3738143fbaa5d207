import { errors, type JSONWebKeySet, type JWTPayload } from 'jose'
import type { Foutcode } from '../problem/fouten.ts'
import { afnemerVan, type Afnemer, type Partijen } from './afnemer.ts'
import { maakBindingscontrole, type Gebruik } from './binding.ts'
import { haalSleutels, haalSleutelsVan } from './discover-issuer.ts'
import { opgehaaldeSleutels, vasteSleutels, type Sleutels } from './key-set.ts'
import { partijVan } from './partij-van.ts'
import { alleScopes, scopesVan } from './scopes.ts'
import { maakTokengeheugen } from './token-memory.ts'
import { genoemdeMedewerker } from './worker-token.ts'
import { verifyToken, type Tokeneisen } from './verify-token.ts'

type Weigering = { fout: Extract<Foutcode, 'ongeldig-token' | 'organisatie-onbekend' | 'niet-beschikbaar'> }

export type Toegangsoordeel = { afnemer: Afnemer } | Weigering

export interface Toegang {
  /** Never throws: a token that cannot be checked is a refusal with a code, which tells nothing of why. */
  controleer(token: string, gebruik: Gebruik): Promise<Toegangsoordeel>
}

export interface ToegangOptions {
  /** The issuer's public keys, or where they are published; left out: where the issuer itself says. */
  sleutels?: { jwks: JSONWebKeySet } | { jwksUrl: string }
  issuer: string
  audience: string
  soort?: Tokeneisen['soort']
  /** Whom there is, and who may what. */
  inrichting: Partijen
  /**
   * Of a token that names no scope of ours, told when it is verified, and then it may all that its organisation may: only
   * while the issuers of before learn to give them. Left out: it may nothing.
   */
  zonderScopes?: (organisatie: string) => void
  /** The address callers know the hub by. */
  publiekAdres?: string | undefined
  /** What the proxy in front says to be believed about client certificates. */
  proxygeheim?: string | undefined
  /** The keys cannot be had: it goes on with those it has, an hour at most. */
  onSleutelfout?: (fout: Error) => void
  now?: () => Date
}

/** Who a token is of, and what it is bound to: as it is remembered. */
interface Gekend {
  afnemer: Afnemer
  cnf: unknown
  /** The claim `medewerker`. */
  medewerker: unknown
}

/** Verifies access tokens, and that each is used by whom it was given to. */
export function createToegang({
  sleutels: waar,
  issuer,
  audience,
  soort = 'rfc9068',
  inrichting,
  zonderScopes,
  publiekAdres,
  proxygeheim,
  onSleutelfout,
  now = () => new Date(),
}: ToegangOptions): Toegang {
  const sleutels = sleutelsVan(waar, issuer, { now, onFout: onSleutelfout })
  const geheugen = maakTokengeheugen<Gekend>()
  const isGebonden = maakBindingscontrole({ publiekAdres, proxygeheim, now })

  function ken(payload: JWTPayload): Gekend | Weigering {
    const partij = partijVan(payload, inrichting)
    if ('fout' in partij) return partij
    const scopes = scopesVan(payload)
    const ruim = zonderScopes !== undefined && scopes.size === 0
    const afnemer = afnemerVan(inrichting, partij.organisatie, ruim ? alleScopes : scopes)
    if (!afnemer) return { fout: 'organisatie-onbekend' }
    if (ruim) zonderScopes(afnemer.organisatie)
    return { afnemer, cnf: payload['cnf'], medewerker: payload['medewerker'] }
  }

  async function verifieer(token: string): Promise<Gekend | Weigering> {
    let { sleutel, uitgave } = await sleutels.actueel()
    const bekend = geheugen.vind(token, uitgave, now().getTime())
    if (bekend) return bekend
    const eisen = { issuer, audience, soort }
    const payload = await verifyToken(token, sleutel, eisen, now()).catch(async (error: unknown) => {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      ;({ sleutel, uitgave } = await sleutels.opnieuw())
      return verifyToken(token, sleutel, eisen, now())
    })
    const gekend = ken(payload)
    if ('fout' in gekend) return gekend
    geheugen.onthoud(token, gekend, { uitgave, nuMs: now().getTime(), eindeMs: payload.exp! * 1000 })
    return gekend
  }

  return {
    async controleer(token, gebruik) {
      try {
        const gekend = await verifieer(token)
        if ('fout' in gekend) return gekend
        const { afnemer, cnf, medewerker: claim } = gekend
        const { organisatie } = afnemer
        const aansluiting = inrichting.aansluitingVan(organisatie)
        if (!(await isGebonden(token, cnf, gebruik, aansluiting))) return { fout: 'ongeldig-token' }
        const bronnen = { kop: gebruik.medewerker, claim }
        const genoemd =
          aansluiting.medewerker &&
          (await genoemdeMedewerker(aansluiting.medewerker, bronnen, { organisatie, audience, now: now() }))
        return { afnemer: genoemd === undefined ? afnemer : { ...afnemer, genoemd } }
      } catch (error) {
        // Everything else (time-out, no connection, no keys at that address) is ours to mend, not the caller's.
        return { fout: error instanceof errors.JOSEError ? 'ongeldig-token' : 'niet-beschikbaar' }
      }
    },
  }
}

function sleutelsVan(
  waar: ToegangOptions['sleutels'],
  issuer: string,
  { now, onFout }: { now: () => Date; onFout: ToegangOptions['onSleutelfout'] },
): Sleutels {
  if (waar && 'jwks' in waar) return vasteSleutels(waar.jwks)
  const haal = () => (waar ? haalSleutels(waar.jwksUrl) : haalSleutelsVan(issuer))
  return opgehaaldeSleutels(haal, { now: () => now().getTime(), ...(onFout && { onFout }) })
}
