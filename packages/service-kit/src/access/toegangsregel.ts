import type { Afnemer } from './afnemer.ts'

/** What a caller does at a route. A worker's token will hold some of these. */
export type Scope =
  | 'registreren'
  | 'lezen'
  | 'plan'
  | 'contactmomenten'
  | 'toetsen'
  | 'medewerkers'
  | 'tellen'
  | 'wijkbeeld'
  | 'beheren'
  | 'inkomend'

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

/** May this caller use the route at all? A partner system hears what it may have through its own link, nowhere else. */
export function magBinnen(regel: Toegangsregel, afnemer: Afnemer): boolean {
  switch (regel.rol) {
    case 'openbaar':
      return true
    case 'organisatie':
      return afnemer.soort === 'organisatie'
    case 'partner':
      return afnemer.organisatie === regel.audience
    case 'beheer':
      return afnemer.beheert
    case 'wijkbeeld':
      return afnemer.wijkbeeld
  }
}
