import { join } from 'node:path'
import { createTokenbron } from '@wijkhub/client'
import type { Inrichting } from '@wijkhub/inrichting'
import { Scope } from '@wijkhub/service-kit'
import type { JWK } from 'jose'
import { readOrMakeKey } from './read-or-make-key.ts'

/** A party's program at the issuer of the demo: its key is a file of its own, as at work it would be on a machine of its own. */
export interface Democlient {
  partij: string
  scopes: readonly string[]
}

/** The scope a token needs for a role, and the role its organisation needs for that scope. */
const rollen: Partial<Record<Scope, Parameters<Inrichting['heeftRol']>[1]>> = {
  beheren: 'beheer',
  wijkbeeld: 'wijkbeeld',
  privacy: 'privacy',
  controle: 'controle',
}

/** A program per party, for all that party may: whoever tries the hub is not held up. At work each has what it does, and no more. */
export function democlientsVan({ doelbinding, heeftRol }: Pick<Inrichting, 'doelbinding' | 'heeftRol'>): Democlient[] {
  return doelbinding.regels.map(({ audience: partij, soort }) => ({
    partij,
    scopes: Scope.options.filter((scope) => {
      if (soort === 'systeem' || scope === 'inkomend') return soort === 'systeem' && scope === 'inkomend'
      const rol = rollen[scope]
      return rol === undefined || heeftRol(partij, rol)
    }),
  }))
}

const keyFileOf = (folder: string, partij: string) => join(folder, 'clients', `${partij}.jwk`)
const waarvan = (partij: string) => `het programma van ${partij}`

/** What the issuer has to know of it. */
export async function openbareSleutel(folder: string, partij: string): Promise<JWK> {
  return (await readOrMakeKey(keyFileOf(folder, partij), waarvan(partij))).openbaar
}

/** How that program gets its tokens: as any program would, over HTTP, with a signature by its own key. */
export async function tokensVan(
  folder: string,
  { partij, scopes }: Democlient,
  { tokenUrl, audience }: { tokenUrl: string; audience: string },
): Promise<() => Promise<string>> {
  const { jwk } = await readOrMakeKey(keyFileOf(folder, partij), waarvan(partij))
  const sleutel = { kty: jwk.kty, crv: jwk.crv, x: jwk.x, y: jwk.y, d: jwk.d, kid: jwk.kid } as JsonWebKey & {
    kid: string
  }
  return createTokenbron({ tokenUrl, clientId: partij, sleutel, scopes, resource: audience })
}
