import type { FastifyInstance } from 'fastify'

/** How a simulator misbehaves. `keer` limits it to the next so many requests; without it, until told otherwise. */
export type Gedrag =
  | { modus: 'normaal' }
  /** Answers after so many milliseconds. */
  | { modus: 'traag'; ms: number; keer?: number }
  /** Refuses in its own protocol. */
  | { modus: 'weiger'; keer?: number }
  | { modus: 'fout-500'; keer?: number }
  /** Cuts the connection without processing. */
  | { modus: 'verbreek'; keer?: number }
  /** Processes, then cuts the connection: the answer is lost. */
  | { modus: 'antwoord-kwijt'; keer?: number }
  /** Sends its own messages to the hub (callbacks) twice. */
  | { modus: 'dubbel'; keer?: number }
  /** Accepts only the first half of what a message holds, in its own protocol. */
  | { modus: 'half'; keer?: number }
  /** Switched off: the port is closed until `normaal` is set. */
  | { modus: 'uit' }

/** What a partner is told to do in its own protocol. */
export type Rol = 'weiger' | 'half'

export interface Ontvangen {
  op: string
  soort: string
  formaat: string
  bytes: number
  referentie: string
  uitkomst: 'verwerkt' | 'herhaling' | 'geweigerd'
  /** The message itself, as it came in; added by the frame. */
  inhoud?: string
}

export interface HubVerzoek {
  pad: string
  methode?: 'POST' | 'PUT'
  contentType: string
  headers?: Record<string, string>
  inhoud: string
  /** Whether a body with status 500 is an answer all the same: SOAP 1.1 sends its faults so. */
  isAntwoord?: (inhoud: string) => boolean
}

/** Where the hub listens for a partner, and the token it calls with, or how to get one that is still good. */
export interface Hubadres {
  url: string
  token: string | (() => Promise<string>)
}

export interface SimulatorContext {
  /** CBS code of the municipality that calls; a partner refuses what is of another. */
  gemeentecode: string
  /** Where the hub listens for this partner and the token it calls with; absent when the partner never calls back. */
  hub: Hubadres | undefined
  /** What the partner must do now in its own protocol; `weiger` and `half` are the partner's to play. */
  rol: () => 'normaal' | Rol
  /** Books a received message; shown on the page and counted in the fault tests. */
  noteer: (bericht: Omit<Ontvangen, 'op' | 'inhoud'>) => void
  /** Calls the hub back; repeats until the hub answers below 500 (a real partner would), twice when it must be double. */
  roepHub: (request: HubVerzoek) => Promise<{ status: number; inhoud: string }>
  /** Runs work after the answer was sent; failures are kept in `fouten` on the page, never thrown away. */
  straks: (work: () => Promise<unknown>) => void
  now: () => Date
}

/** A partner: its routes, what it holds, and what a worker there can do. */
export interface Partner {
  naam: string
  titel: string
  /** Registers the partner's own interface. */
  routes: (app: FastifyInstance) => void
  /** Everything it holds, for people and for tests. */
  stand: () => unknown
  /** What one of its workers can do, e.g. change a telephone number; called over `POST <bord>/<naam>/acties/<actie>`. */
  acties: Record<string, (opgave: Record<string, unknown>) => Promise<unknown>>
}

export interface Simulator {
  naam: string
  url: string
  gedrag: (gedrag: Gedrag) => Promise<void>
  /** Has one of the partner's workers do something; undefined when nobody there can. Rejects when it cannot be done now. */
  doe: (actie: string, opgave: Record<string, unknown>) => Promise<unknown> | undefined
  stand: () => unknown
  /** What went wrong in work of its own, and what of its diary could not be read. */
  fouten: () => readonly string[]
  ontvangen: () => { totaal: number; laatste: Ontvangen[] }
  /** Resolves when no work of the simulator's own is waiting. */
  rust: () => Promise<void>
  stop: () => Promise<void>
}
