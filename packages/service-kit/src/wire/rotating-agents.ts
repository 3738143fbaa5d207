import { Agent as HttpAgent } from 'node:http'
import { Agent as HttpsAgent } from 'node:https'
import { readCredentials } from './credentials.ts'
import type { WireSettings } from './wire-fields.ts'

const lookEveryMs = 30_000
/** Shorter than partners keep a connection that nobody uses: one that was just closed there costs an attempt. */
const idle = { keepAlive: true, timeout: 4_000 }

export interface RotatingAgents {
  /** The one for this address, with what stands in the files now. Throws when they could never be read. */
  agentFor(url: URL): HttpAgent | HttpsAgent
  /** When the certificate that is used ends; `undefined` without one, or when it cannot be read. */
  expiresAt(): Date | undefined
}

/**
 * Connections with the certificate of the files, which are looked at every 30 s: a change is used from the next request
 * on. What is under way ends on the old connection, which then closes by itself. While a certificate and its key are no
 * pair (the one was written and the other not yet) the old ones stay, and `onFault` hears so.
 */
export function rotatingAgents(
  settings: WireSettings,
  { now, onFault }: { now: () => number; onFault: (error: Error) => void },
): RotatingAgents {
  const plain = new HttpAgent(idle)
  let current: { print: string; agent: HttpsAgent; expiresAt: Date | undefined } | undefined
  let lookedAt = Number.NEGATIVE_INFINITY

  function look() {
    if (current && now() - lookedAt < lookEveryMs) return current
    try {
      const { print, credentials, expiresAt } = readCredentials(settings)
      if (print !== current?.print) current = { print, expiresAt, agent: new HttpsAgent({ ...idle, ...credentials }) }
    } catch (error) {
      if (!current) throw error
      onFault(error as Error)
    }
    lookedAt = now()
    return current
  }
  return {
    agentFor: ({ protocol }) => (protocol === 'https:' ? look().agent : plain),
    expiresAt() {
      try {
        return look().expiresAt
      } catch {
        return undefined
      }
    },
  }
}
