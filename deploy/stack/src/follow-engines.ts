import { addressOf, kafkaLoginAddress } from '@wijkhub/engines/addresses'
import type { EngineAddresses } from './engine-addresses.ts'

const lookEveryMs = 2_000

/** Where the engines answer now; undefined while there is no PostgreSQL. */
export function engineAddresses(): EngineAddresses | undefined {
  const [postgres, kafka, redis] = [addressOf('postgres'), addressOf('kafka'), addressOf('redis')]
  const kafkaLogin = kafkaLoginAddress()
  if (!postgres) return undefined
  return { postgres, ...(kafka && { kafka }), ...(kafkaLogin && { kafkaLogin }), ...(redis && { redis }) }
}

/**
 * Engines keep their ports when they are started again, unless somebody took one meanwhile. A service only knows the
 * address it began with and would try that one for ever, so whoever runs the services is told of a new one.
 */
export function followEngines(
  begun: EngineAddresses,
  onMove: (engines: EngineAddresses) => Promise<void>,
  look: () => EngineAddresses | undefined = engineAddresses,
): { stop: () => void } {
  let known = begun
  let busy = false
  const timer = setInterval(() => {
    // An engine that is down has no address: it keeps the one it had until it is back.
    const now = { ...known, ...look() }
    if (busy || JSON.stringify(now) === JSON.stringify(known)) return
    known = now
    busy = true
    void onMove(now).finally(() => (busy = false))
  }, lookEveryMs)
  return { stop: () => clearInterval(timer) }
}
