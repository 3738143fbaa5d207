import type { Afnemer } from './afnemer.ts'
import type { Scope } from './scopes.ts'

/**
 * Who may call a route. The service-kit holds callers to it before the body is read; what one may see or change of one
 * household, the model decides.
 */
export type Toegangsregel =
  /** Anybody, without a token: health and documentation. */
  | { rol: 'openbaar' }
  /**
   * An organisation that registers. What follows the model holds it to: `leest`, that its row of the doelbinding table
   * names this field, else 403; `betrokken`, that it is involved with the household, else it hears that there is none.
   */
  | { rol: 'organisatie'; scope: Scope; leest?: string; betrokken?: true }
  /** The partner system itself. */
  | { rol: 'partner'; scope: Scope; audience: string }
  /** The organisation that does functional administration. */
  | { rol: 'beheer'; scope: Scope }
  /** Whom the municipality shows what is counted of its wijken. */
  | { rol: 'wijkbeeld'; scope: Scope }
  /** The privacy officer: what is known and kept of people, who saw it, and its end. */
  | { rol: 'privacy'; scope: 'privacy' }
  /** Who audits: proof and figures, of nobody in particular. The privacy officer may as much. */
  | { rol: 'controle'; scope: 'controle' }

/**
 * May this caller use the route at all? Its token has to be for it, and its organisation has to be who the route is for. A
 * partner system hears what it may have through its own link, nowhere else.
 */
export function magBinnen(regel: Toegangsregel, afnemer: Afnemer): boolean {
  switch (regel.rol) {
    case 'openbaar':
      return true
    case 'organisatie':
      return heeftScope(regel, afnemer) && afnemer.soort === 'organisatie'
    case 'partner':
      return heeftScope(regel, afnemer) && afnemer.organisatie === regel.audience
    case 'beheer':
      return heeftScope(regel, afnemer) && afnemer.beheert
    case 'wijkbeeld':
      return heeftScope(regel, afnemer) && afnemer.wijkbeeld
    case 'privacy':
      return afnemer.privacy
    case 'controle':
      return afnemer.controle || afnemer.privacy
  }
}

/** Is this token for what the route does? What is the matter, where its organisation would be let in with another token. */
export function heeftScope(regel: { scope: Scope }, { scopes }: Afnemer): boolean {
  return scopes.has(regel.scope)
}
