import type { Verwerking } from '@wijkhub/model'
import type { z } from 'zod'
import type { Toegangsregel } from '../access/toegangsregel.ts'

/** Ids and moments in it are made up; whoever sends it puts in those it got. */
export interface Voorbeeld {
  params?: Readonly<Record<string, string>>
  headers?: Readonly<Record<string, string>>
  /** Text where the format is the partner's own. */
  body?: unknown
  status: number
  antwoord?: unknown
}

/**
 * What of a call is logged. `toont`: what it answers about residents, by the route itself, before the answer leaves; `wijzigt`:
 * the change itself, in its own transaction.
 */
export type Verantwoording = { verwerking: Verwerking; doet: 'toont' | 'wijzigt' } | 'geen-personen'

/** What a route promises: zod for everything that arrives and leaves, and the words of its documentation (Dutch). */
export interface RouteContract {
  /** Who may call it; the kit lets nobody else in. */
  toegang: Toegangsregel
  /** What of a call is logged. */
  verantwoording: Verantwoording
  summary: string
  description?: string
  /** Heading in the documentation, e.g. `Huishoudens`. */
  tags?: readonly string[]
  /** Unique name for generated clients; made from method and path when left out. */
  operationId?: string
  body?: z.ZodType
  /** In place of `body`: a format that is not JSON of ours, which the route reads itself. The schema is for readers. */
  bodyText?: { contentTypes: readonly string[]; description?: string; schema?: z.ZodType }
  params?: z.ZodObject
  querystring?: z.ZodObject
  /** Names in lower case, as Node gives them. Headers that are not named are not checked. */
  headers?: z.ZodObject
  /** Per status; `z.null()` for an answer without content. */
  response: Readonly<Record<number, z.ZodType>>
  /** Media type of an answer that is no JSON: status → type. */
  responseTypes?: Readonly<Record<number, string>>
  /** Media types of text it answers in as well, to who asks for one by Accept: status → types. */
  alsoAs?: Readonly<Record<number, readonly string[]>>
  /** Further headers of an answer: status → name → meaning. */
  responseHeaders?: Readonly<Record<number, Readonly<Record<string, string>>>>
  /** One call that works, as documentation; a test sends it to the real service. */
  voorbeeld?: Voorbeeld
  /** Codes this route can answer with, besides those every route has. */
  problemen?: readonly string[]
}

const gevoelig = /bsn|burgerservicenummer/i

/**
 * The `schema` of a route. Throws at start-up when a contract could never hold: header names in capitals, or a BSN in
 * the path or query (NL API Design Rules, transport/no-sensitive-uris).
 */
export function schemas<const T extends RouteContract>(contract: T): T {
  const inAdres = [...Object.keys(contract.params?.shape ?? {}), ...Object.keys(contract.querystring?.shape ?? {})]
  const gevonden = inAdres.find((naam) => gevoelig.test(naam))
  if (gevonden) throw new Error(`${contract.summary}: "${gevonden}" hoort niet in een adres; adressen worden gelogd`)
  const kop = Object.keys(contract.headers?.shape ?? {}).find((naam) => naam !== naam.toLowerCase())
  if (kop) throw new Error(`${contract.summary}: schrijf de kop "${kop}" in kleine letters; zo geeft Node hem door`)
  return contract
}
