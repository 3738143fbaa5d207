import { inTransaction, isTransient, run, sql } from '@wijkhub/postgres'
import type { Adapter } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import type { BewaardBericht } from './bewaar-ruw.ts'
import { verwerk } from './ontvang.ts'
import { toonAanMens } from './toon-aan-mens.ts'
import { zetDefectOpzij } from './zet-defect-opzij.ts'

/**
 * Longer than a request takes: whoever took the message in is dead. Were it alive after all, one of the two readings is a
 * repetition: the reference has a lock.
 */
const geduldMs = 15_000
const perKeer = 20

// A moment in the future was written by a clock that was put right since.
const oudste = sql<
  { audience: string; tot: Date; now: Date; perKeer: number },
  BewaardBericht & { ontvangen_op: Date }
>(
  'oudste-achtergebleven',
  `with achter as materialized (
     select id, pad, ruw, parameters, ontvangen_op from inkomend_bericht
     where audience = :audience and status = 'ontvangen' and (ontvangen_op < :tot or ontvangen_op > :now)
     order by ontvangen_op limit :perKeer)
   select id, pad, ruw, parameters, ontvangen_op from achter
   where pg_try_advisory_xact_lock(hashtextextended(id::text, 7769)) limit 1`,
)

/**
 * Interprets messages that were stored and whose reader died before it could: oldest first, one at a time. Their senders
 * got no answer, so what is not taken over is shown to a person.
 */
export async function leesAchtergebleven(deps: KitDeps, adapter: Adapter): Promise<void> {
  for (let gelezen = 0; gelezen < perKeer; gelezen++) if (!(await leesOudste(deps, adapter))) return
}

/**
 * Locked by its id while it is read, so that no other instance reads it too (a row lock would keep out its own result).
 * False when there is none.
 */
function leesOudste(deps: KitDeps, adapter: Adapter): Promise<boolean> {
  const now = deps.now()
  return inTransaction(deps.pool, async (tx) => {
    const [bericht] = await run(tx, oudste, {
      audience: adapter.audience,
      tot: new Date(now.getTime() - geduldMs),
      now,
      perKeer,
    })
    if (!bericht) return false
    const inkomend = adapter.inkomend.find(({ pad }) => pad === bericht.pad)
    if (!inkomend) return false
    try {
      const ontvangst = await verwerk(deps, adapter, inkomend, { ...bericht, op: bericht.ontvangen_op })
      await toonAanMens(deps, adapter, inkomend, { ...ontvangst, berichtId: bericht.id })
      deps.logger.warn({ audience: adapter.audience, bericht: bericht.id }, 'achtergebleven bericht alsnog gelezen')
    } catch (error) {
      if (isTransient(error)) throw error
      await zetDefectOpzij(deps, { audience: adapter.audience, ...bericht }, error as Error)
    }
    return true
  })
}
