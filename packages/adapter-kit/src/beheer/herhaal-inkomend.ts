import { inTransaction } from '@wijkhub/postgres'
import type { Adapter } from '../adapter.ts'
import { verwerk } from '../inkomend/ontvang.ts'
import type { KitDeps } from '../kit-deps.ts'

export async function herhaalInkomend(deps: KitDeps, adapter: Adapter, id: string | undefined): Promise<number> {
  const { rows } = await deps.pool.query<{ id: string }>(
    `select id from quarantaine where audience = $1 and richting = 'in' and opgelost_op is null
       and ($2::uuid is null or id = $2) order by sinds`,
    [adapter.audience, id ?? null],
  )
  let opgelost = 0
  for (const rij of rows) if (await herhaalBericht(deps, adapter, rij.id)) opgelost++
  return opgelost
}

interface Bewaard {
  id: string
  pad: string
  ruw: string
  parameters: Record<string, string>
}

/**
 * The item is held by a row lock and struck off only when its message was interpreted: whatever fails or dies here
 * leaves it in quarantine, never between two stools.
 */
function herhaalBericht(deps: KitDeps, adapter: Adapter, quarantaineId: string): Promise<boolean> {
  return inTransaction(deps.pool, async (tx) => {
    const { rows } = await tx.query<Bewaard>(
      `select b.id, b.pad, b.ruw, b.parameters from quarantaine q join inkomend_bericht b on b.id = q.bericht_id
       where q.id = $1 and q.opgelost_op is null for update of q skip locked`,
      [quarantaineId],
    )
    const bericht = rows[0]
    const inkomend = adapter.inkomend.find((route) => route.pad === bericht?.pad)
    if (!bericht || !inkomend) return false
    try {
      const ontvangst = await verwerk(deps, adapter, inkomend, { ...bericht, op: deps.nu() })
      // What could not be taken over now either still waits for a person; `doeAf` is how she closes it.
      if (ontvangst.soort !== 'aangenomen') return false
    } catch (error) {
      const { name } = error as Error
      deps.logger.error({ audience: adapter.audience, bericht: bericht.id, fout: name }, 'herhaling mislukte opnieuw')
      return false
    }
    await tx.query('update quarantaine set opgelost_op = $2 where id = $1', [quarantaineId, deps.nu()])
    return true
  })
}
