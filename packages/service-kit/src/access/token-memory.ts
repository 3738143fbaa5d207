import { createHash } from 'node:crypto'

// A signature check costs some 100 µs; a partner uses the same token for an hour.
const meesteTokens = 1000
const langsteMs = 5 * 60_000

/** What was verified, by the hash of the token: for five minutes, until it ends, or until the keys are others. */
export interface Tokengeheugen<Bekend> {
  vind(token: string, uitgave: number, nuMs: number): Bekend | undefined
  onthoud(token: string, bekend: Bekend, tot: { uitgave: number; nuMs: number; eindeMs: number }): void
}

export function maakTokengeheugen<Bekend>(): Tokengeheugen<Bekend> {
  const alle = new Map<string, { bekend: Bekend; uitgave: number; totMs: number }>()
  return {
    vind(token, uitgave, nuMs) {
      const naam = hash(token)
      const gevonden = alle.get(naam)
      if (gevonden && gevonden.uitgave === uitgave && gevonden.totMs > nuMs) return gevonden.bekend
      alle.delete(naam)
      return undefined
    },
    onthoud(token, bekend, { uitgave, nuMs, eindeMs }) {
      if (alle.size >= meesteTokens) alle.delete(alle.keys().next().value!)
      alle.set(hash(token), { bekend, uitgave, totMs: Math.min(eindeMs, nuMs + langsteMs) })
    },
  }
}

const hash = (token: string) => createHash('sha256').update(token).digest('base64')
