import { z } from 'zod'

/**
 * What a token lets its caller do; every route names one in its contract. A token may hold less than its organisation may:
 * of a worker who only reads, only `lezen`.
 */
export const Scope = z.enum([
  'registreren',
  'lezen',
  'zoeken',
  'plan',
  'contactmomenten',
  'toetsen',
  'medewerkers',
  'tellen',
  'wijkbeeld',
  'beheren',
  'privacy',
  'controle',
  'inkomend',
])
export type Scope = z.infer<typeof Scope>

export const alleScopes: ReadonlySet<Scope> = new Set(Scope.options)

const bekend: ReadonlySet<string> = alleScopes

/**
 * The scopes of ours that a token holds: `scope` (RFC 9068, words with a space between), or `scp` or `roles` as Entra gives
 * them. What other services call a scope is passed over. Pure.
 */
export function scopesVan(payload: Readonly<Record<string, unknown>>): ReadonlySet<Scope> {
  const genoemd = [payload['scope'], payload['scp'], payload['roles']].flatMap(woorden)
  return new Set(genoemd.filter((woord): woord is Scope => bekend.has(woord)))
}

function woorden(claim: unknown): string[] {
  if (typeof claim === 'string') return claim.split(' ')
  return Array.isArray(claim) ? claim.filter((woord) => typeof woord === 'string') : []
}
