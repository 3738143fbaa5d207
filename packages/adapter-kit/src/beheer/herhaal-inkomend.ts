import { inTransaction } from '@wijkhub/postgres'
import type { Adapter } from '../adapter.ts'
import { verwerk } from '../inkomend/ontvang.ts'
import type { KitDeps } from '../kit-deps.ts'
import { doeAf } from '../quarantaine/doe-af.ts'
import { houdInkomendVast } from '../quarantaine/houd-inkomend-vast.ts'
import { leesOpenInkomend } from '../quarantaine/lees-open-inkomend.ts'

/** Inbound items are interpreted again from their raw text, one after the other. Returns how many were taken over. */
export async function herhaalInkomend(deps: KitDeps, adapter: Adapter, id: string | undefined): Promise<number> {
  let opgelost = 0
  for (const open of await leesOpenInkomend(deps.pool, adapter.audience, id))
    if (await herhaalBericht(deps, adapter, open)) opgelost++
  return opgelost
}

/**
 * The item is held by a row lock and struck off only when its message was interpreted: whatever fails or dies here
 * leaves it in quarantine, never lost in between.
 */
function herhaalBericht(deps: KitDeps, adapter: Adapter, quarantaineId: string): Promise<boolean> {
  const { audience } = adapter
  return inTransaction(deps.pool, async (tx) => {
    const bericht = await houdInkomendVast(tx, quarantaineId)
    const inkomend = adapter.inkomend.find((route) => route.pad === bericht?.pad)
    if (!bericht || !inkomend) return false
    try {
      const ontvangst = await verwerk(deps, adapter, inkomend, { ...bericht, op: deps.now() })
      // What could not be taken over now either still waits for a person; `doeAf` is how she closes it.
      if (ontvangst.soort !== 'aangenomen') return false
    } catch (error) {
      const { name } = error as Error
      deps.logger.error({ audience, bericht: bericht.id, fout: name }, 'herhaling mislukte opnieuw')
      return false
    }
    return doeAf(tx, audience, quarantaineId, deps.now())
  })
}
