import type { Deurbeschrijving } from './inkomend/deurbeschrijving.ts'
import type { Elders, GedeeldDeel } from './koppeling/elders.ts'
import type { Inhoud, Leveringsfout, Onverzendbaar, Projectie } from '@wijkhub/model'
import type { Wire } from '@wijkhub/service-kit'

/**
 * What an adapter is: pure translation both ways plus one thin transport. The kit owns everything that every partner
 * needs (links, retries, circuit, quarantine, receipts, raw inbound store); the adapter owns its partner's format.
 */

/** The link between one household and one partner system, as encode and vertaal see it. */
export interface Koppeling {
  audience: string
  huishoudenId: string
  /** The number the partner gave; stored before anything else happens and reused for ever. */
  nummer: string | undefined
  /** What the partner holds now: the document after the last message it accepted and what it told us itself. */
  stand: Projectie | undefined
  /** What it should hold; `undefined` when it lost its right to this household. */
  gewenst: Projectie | undefined
  gewensteVersie: number
  /**
   * Free, small, per-partner memory that must survive: which lines were sent, which parts have the newest data. A key that
   * begins with `wacht ` says what was refused and waits: a replay from quarantine forgets it.
   */
  geheugen: Record<string, string>
  /** Of the adapter's `gedeeld` part: what another household's link told the partner last, by id. */
  elders?: Record<string, Elders>
}

/** Everything encode and vertaal may not make themselves: they are pure. */
export interface Omgeving {
  /** RFC 3339, UTC. */
  op: string
  /** A fresh lower-case UUID version 4. */
  nieuweReferentie: () => string
}

/** What an organisation of the municipality is called; one that has no name, by its id. */
export type Naamgeving = (organisatie: string) => string

/** One outgoing message, stored as it is before the first attempt, so that every retry sends the same bytes. */
export interface Bericht {
  /** Name in the partner's own language, e.g. `creeerZaak_ZakLk01`. */
  soort: string
  /** Format and version, e.g. `StUF-ZDS 1.2`. */
  formaat: string
  contentType: string
  /** Stable over retries; the partner can deduplicate on it. */
  referentie: string
  inhoud: string
  /** What the transport needs besides the body, e.g. `{ soapAction }` or `{ methode, pad }`. */
  route: Record<string, string>
  /** What the partner holds once it accepted this message. */
  stand: Projectie | undefined
  /** Changes to `geheugen` once it accepted this message. */
  geheugen?: Record<string, string>
  /** Key of `geheugen` under which the number in the partner's answer is kept as well, when a household has several. */
  nummerAls?: string
  /**
   * Further numbers under which the partner's own messages about this household can be found (`vindplaats.nummer`). They
   * are this household's from now on, whosever they were: a part may come with a merge, and a child may move.
   */
  nummers?: string[]
}

/**
 * Nothing to send *now*, and that is not all there is to say: from day `later` (jjjj-mm-dd in the Netherlands) there is
 * more, and these parts cannot be sent at all. The kit asks again on that day and at every change, and the receipt shows
 * both. What the partner holds stays what it was: a part that was not sent is no part of `stand`.
 */
export interface Rust {
  later?: string
  onverzendbaar?: Onverzendbaar[]
}

/**
 * How an attempt ended. `foutcode` and `reden` may be the partner's own words: of a refusal they stay in the adapter's
 * quarantine. What a receipt says is `code`; default what the kind of outcome means.
 */
export type Uitkomst =
  /**
   * The partner has processed it. `geheugen` takes the place of the message's own when the answer judged its parts
   * otherwise than "all of it".
   */
  | { soort: 'verwerkt'; nummer?: string; geheugen?: Record<string, string> }
  /** The partner has taken it; its verdict follows in a message of its own, found by `referentie`. */
  | { soort: 'geaccepteerd'; nummer?: string }
  /** A definitive no: to quarantine, for a person to look at. */
  | { soort: 'geweigerd'; foutcode: string; reden: string; code?: Leveringsfout }
  /** Certainly not processed (connection refused, 503, 429): may be replaced by a newer message. */
  | { soort: 'niet-bereikt'; foutcode: string; reden: string; code?: Leveringsfout; wachtMs?: number }
  /** May have been processed (time-out, cut connection, 500): the same message must be sent again. */
  | { soort: 'onzeker'; foutcode: string; reden: string; code?: Leveringsfout; wachtMs?: number }

/** The only part of an adapter that does I/O. Must not throw for what a partner can do. */
export type Transport = (bericht: Bericht, signal: AbortSignal) => Promise<Uitkomst>

/** How an inbound message finds its household. */
export type Vindplaats = { nummer: string } | { huishoudenId: string } | { referentie: string }

export type Gelezen<T> = {
  /** The partner's own reference of this message: the same one again is the same message. */
  kenmerk: string
  vindplaats: Vindplaats
  /** Numbers of the partner's own that this message is about: what it recorded under them before comes with the message. */
  sleutels?: string[]
  bericht: T
}

/** Something a partner recorded under a number of its own; the number is unique over all households. */
export interface Vastgelegd {
  sleutel: string
  huishoudenId: string
  waarde: unknown
}

/** What the kit looked up for one message, so that vertaal stays pure. */
export interface Naslag {
  /** With `sleutels`: what the partner recorded under them in any household, and all it recorded about this one. */
  vastgelegd: Vastgelegd[]
  /** The message of ours that this one answers (`vindplaats.referentie`), with the verdict that was booked on it. */
  uitgaand: { soort: string; inhoud: string; oordeel: 'verwerkt' | 'geweigerd' | undefined } | undefined
}

/** Input the partner must mend; `velden` names every fault at once where the format allows it. */
export interface Onleesbaar {
  foutcode: string
  reden: string
  velden?: { veld: string; reden: string }[]
  /** Reference of the faulty message, where it could still be read. */
  kenmerk?: string
  /** Its sender is told and that is not enough: a person must see it too. */
  voorMens?: true
  /** Which fault the protocol demands, where it has several (StUF: Fo02 to a synchronous question). */
  antwoordsoort?: string
}

/**
 * `foutcode` of a message whose reference came before with other content: never a repeat. A protocol with fault codes of
 * its own says it in its `antwoord`.
 */
export const kenmerkHergebruikt = 'kenmerk-hergebruikt'

export interface Vertaling {
  bijdragen: Inhoud[]
  /** What the partner holds according to this message; this is what prevents the echo. */
  stand?: Projectie
  /** Changes to `geheugen`, e.g. which lines of an accepted message a later verdict refused. */
  geheugen?: Record<string, string>
  /** What the partner recorded with this message; the numbers must be among `sleutels`. `verhuist`: also of another household's. */
  vastgelegd?: (Pick<Vastgelegd, 'sleutel' | 'waarde'> & { verhuist?: true })[]
  /** The partner's verdict on a message of ours it had accepted. */
  verdict?: { referentie: string; uitkomst: 'verwerkt' | 'geweigerd'; foutcode?: string; reden?: string }
  /** Messages the protocol demands in return (e.g. a retourbericht); the kit delivers them like any other. */
  antwoorden?: Bericht[]
}

export interface HttpAntwoord {
  status: number
  contentType: string
  inhoud: string
  /**
   * The sender learns from this answer that its message was not taken over. A status of 400 or higher says so by itself;
   * of a message that is neither taken nor refused to its sender's face, a person gets to see a line.
   */
  zegtWeigering?: boolean
}

/** How the inbound message ended, for the answer in the partner's own protocol. */
export type Ontvangst<T> =
  | { soort: 'aangenomen'; gelezen: Gelezen<T>; herhaling: boolean }
  | { soort: 'onleesbaar'; fout: Onleesbaar }
  | { soort: 'koppeling-onbekend'; gelezen: Gelezen<T> }
  | { soort: 'niet-vertaalbaar'; gelezen: Gelezen<T>; fout: Onleesbaar }

/** One kind of message the partner may send us: one route. */
export interface Inkomend<T = unknown> {
  methode: 'POST' | 'PUT'
  /** Fastify path under the hub's root; values of its parameters reach decode. */
  pad: string
  contentTypes: string[]
  /** Largest body in bytes. */
  maxBytes: number
  beschrijving: Deurbeschrijving
  /** Pure. */
  decode: (ruw: string, parameters: Record<string, string>) => Gelezen<T> | Onleesbaar
  /** Pure. Called with the link the message belongs to. */
  vertaal(bericht: T, koppeling: Koppeling, omgeving: Omgeving, naslag: Naslag): Vertaling | Onleesbaar
  /** Pure. Leave out for JSON partners: the kit answers 200/201 or problem+json. */
  antwoord?(ontvangst: Ontvangst<T>, omgeving: Omgeving): HttpAntwoord
  /**
   * Pure. The answer to a body above `maxBytes`, of which nothing was read, where `antwoord` has a better one than for any
   * text it cannot read.
   */
  teGroot?(omgeving: Omgeving): HttpAntwoord
}

export interface Adapter {
  /** Audience in the doelbinding table; also the organisation of the partner's token. */
  audience: string
  formaat: string
  /** Messages to this partner at the same time, over all households. */
  tegelijk: number
  /**
   * The next message that brings the partner from `stand` towards `gewenst`; `Rust` when there is nothing to send now but
   * more later, or something that cannot be sent; `undefined` when there is nothing (more) to say. Pure. The kit sends a
   * message, takes over its `stand`, and asks again.
   */
  encode: (koppeling: Koppeling, omgeving: Omgeving) => Bericht | Rust | undefined
  /** The part whose rows the partner knows by id; encode then gets `elders`, and its messages name the ids as `nummers`. */
  gedeeld?: GedeeldDeel
  /**
   * An uncertain message is repeated although the right to what it holds ended meanwhile. For a standard that knows no
   * end: an allocation or a claim stands, and only the repetition tells whether it arrived. Otherwise such a message is
   * dropped, what must be ended counts as held, and `encode` is asked for the end.
   */
  herhaaltNaEinde?: boolean
  /**
   * Working days within which the partner's verdict must follow on a message it accepted (`geaccepteerd`); after that the
   * receipt, a figure and an alert say that it did not come.
   */
  oordeelWerkdagen?: number
  inkomend: Inkomend[]
  transport: Transport
  /** The wire it sends over, where it sends over one: its certificate has an end that somebody must see coming. */
  wire?: Wire
}

/** Gives the type; an adapter is a plain value. */
export function defineAdapter(adapter: Adapter): Adapter {
  return adapter
}

export function defineInkomend<T>(inkomend: Inkomend<T>): Inkomend<T> {
  return inkomend
}

export function isOnleesbaar(value: object): value is Onleesbaar {
  return 'foutcode' in value
}

/** Tells a message from having nothing to send now. */
export function isBericht(antwoord: Bericht | Rust | undefined): antwoord is Bericht {
  return antwoord !== undefined && 'referentie' in antwoord
}
