import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** What a partner went through: a request it got, or something one of its workers did. */
export type Bladzijde =
  | { soort: 'verzoek'; methode: string; pad: string; koppen: Record<string, string>; inhoud: string }
  | { soort: 'actie'; naam: string; opgave: Record<string, unknown> }

export interface Dagboek {
  lees: () => Bladzijde[]
  schrijf: (bladzijde: Bladzijde) => void
}

/**
 * A partner's memory over restarts of the demo: it relives its own diary. A simulator's state is a function of what it
 * went through, so nothing else needs to be stored.
 */
export function openDagboek(file: string): Dagboek {
  mkdirSync(dirname(file), { recursive: true })
  return {
    lees: () =>
      existsSync(file)
        ? readFileSync(file, 'utf8')
            .split('\n')
            .filter(Boolean)
            .map((line) => JSON.parse(line) as Bladzijde)
        : [],
    schrijf: (bladzijde) => appendFileSync(file, `${JSON.stringify(bladzijde)}\n`, { mode: 0o600 }),
  }
}

/** Headers that are the connection's or a secret, not the message's. */
const nietBewaard = new Set(['authorization', 'host', 'connection', 'content-length', 'accept-encoding', 'user-agent'])

export function bewaarbareKoppen(koppen: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(koppen).filter(
      (kop): kop is [string, string] => typeof kop[1] === 'string' && !nietBewaard.has(kop[0]),
    ),
  )
}
