import type { Queryable } from '@wijkhub/postgres'
import type { Uitkomst } from '../adapter.ts'
import { leesCircuit } from './lees-circuit.ts'
import { meldHerstel } from './meld-herstel.ts'
import { meldStoring } from './meld-storing.ts'
import { neemProbe } from './neem-probe.ts'

/**
 * Leaves a partner alone that fails. Its state is a row that all instances share; what it remembers besides saves a query
 * per delivery while all is well.
 */
export interface Breaker {
  /**
   * May this partner be called now? `dicht`: yes (the circuit is closed, current flows). `open`: no. `probe`: this caller
   * is the one probe that may try.
   */
  vraag: (audience: string) => Promise<'dicht' | 'probe' | 'open'>
  /**
   * Books what an attempt told of the partner. True, once, when it answers again after it had failed: then everything that
   * waits for its turn may go.
   */
  boek: (audience: string, uitkomst: Uitkomst['soort']) => Promise<boolean>
}

/** Another instance may have seen the partner fail; looked at only when this one's last look was this long ago. */
const kijkElkeMs = 1_000

export function maakBreaker({ pool, now }: { pool: Queryable; now: () => Date }): Breaker {
  /** Partners this process saw fail and not yet recover. */
  const storingen = new Set<string>()
  const laatstGekeken = new Map<string, number>()

  const zagAnderStoring = async (audience: string): Promise<boolean> => {
    const moment = now().getTime()
    if (moment - (laatstGekeken.get(audience) ?? 0) < kijkElkeMs) return false
    laatstGekeken.set(audience, moment)
    return ((await leesCircuit(pool, audience, now()))?.fouten ?? 0) > 0
  }

  return {
    async vraag(audience) {
      const circuit = await leesCircuit(pool, audience, now())
      if (!circuit || circuit.open === null) return 'dicht'
      if (circuit.open) return 'open'
      return (await neemProbe(pool, audience, now())) ? 'probe' : 'open'
    },
    async boek(audience, uitkomst) {
      if (uitkomst === 'niet-bereikt' || uitkomst === 'onzeker') {
        storingen.add(audience)
        await meldStoring(pool, audience, now())
        return false
      }
      if (!storingen.delete(audience) && !(await zagAnderStoring(audience))) return false
      return meldHerstel(pool, audience)
    },
  }
}
