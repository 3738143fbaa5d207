import { inTransaction, isTransient } from '@wijkhub/postgres'
import type { Adapter } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import type { BewaardBericht } from './inkomend-bericht.ts'
import { verwerk, zetOpzij } from './ontvang.ts'
import { toonAanMens } from './toon-aan-mens.ts'

/**
 * Longer than a request takes: whoever took the message in is dead. Were it alive after all, one of the two readings is a
 * repetition: the reference has a lock.
 */
const geduldMs = 15_000
const perKeer = 20

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
  const nu = deps.nu()
  return inTransaction(deps.pool, async (tx) => {
    const { rows } = await tx.query<BewaardBericht & { ontvangen_op: Date }>(
      // A moment in the future was written by a clock that was put right since.
      `with achter as materialized (
         select id, pad, ruw, parameters, ontvangen_op from inkomend_bericht
         where audience = $1 and status = 'ontvangen' and (ontvangen_op < $2 or ontvangen_op > $3)
         order by ontvangen_op limit $4)
       select * from achter where pg_try_advisory_xact_lock(hashtextextended(id::text, 7769)) limit 1`,
      [adapter.audience, new Date(nu.getTime() - geduldMs), nu, perKeer],
    )
    const bericht = rows[0]
    if (!bericht) return false
    const inkomend = adapter.inkomend.find(({ pad }) => pad === bericht.pad)
    if (!inkomend) return false
    try {
      const ontvangst = await verwerk(deps, adapter, inkomend, { ...bericht, op: bericht.ontvangen_op })
      await toonAanMens(deps, adapter, inkomend, { ...ontvangst, berichtId: bericht.id })
      deps.logger.warn({ audience: adapter.audience, bericht: bericht.id }, 'achtergebleven bericht alsnog gelezen')
    } catch (error) {
      if (isTransient(error)) throw error
      await zetOpzij(deps, adapter, inkomend, bericht.id, error as Error)
    }
    return true
  })
}
