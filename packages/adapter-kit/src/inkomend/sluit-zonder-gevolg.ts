import { randomUUID } from 'node:crypto'
import { inTransaction, type Queryable } from '@wijkhub/postgres'
import type { Adapter, Inkomend, ZonderGevolg } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { sluitInkomend } from './inkomend-bericht.ts'

interface Gesloten {
  adapter: Adapter
  inkomend: Inkomend
  id: string
  ontvangst: ZonderGevolg<unknown>
}

/** Books a message that had no effect; when its sender was not told all, a person gets a line to look at, once. */
export function sluitZonderGevolg(deps: KitDeps, gesloten: Gesloten): Promise<void> {
  return inTransaction(deps.pool, (tx) => sluitZonderGevolgIn(deps, tx, gesloten))
}

/** The same within the transaction that found out. */
export async function sluitZonderGevolgIn(
  deps: KitDeps,
  tx: Queryable,
  { adapter, inkomend, id, ontvangst }: Gesloten,
): Promise<void> {
  const fout = 'fout' in ontvangst ? ontvangst.fout : undefined
  const kenmerk = 'gelezen' in ontvangst ? ontvangst.gelezen.kenmerk : fout?.kenmerk
  await sluitInkomend(tx, id, {
    status: ontvangst.soort,
    ...(kenmerk !== undefined && { kenmerk }),
    ...(fout && { foutcode: fout.foutcode, reden: fout.reden }),
  })
  const regel = inkomend.opzij?.(ontvangst)
  if (!regel) return
  // The same message again is no second line.
  await tx.query(
    `insert into quarantaine (id, audience, richting, bericht_id, soort, foutcode, reden, sinds)
     select $1, $2, 'in', $3, $4, $5, $6, $7
     where not exists (
       select from quarantaine q join inkomend_bericht b on b.id = q.bericht_id
       where q.audience = $2 and q.richting = 'in' and q.opgelost_op is null and q.soort = $4 and q.foutcode = $5
         and (b.id = $3 or b.kenmerk = $8))`,
    [randomUUID(), adapter.audience, id, inkomend.pad, regel.foutcode, regel.reden, deps.nu(), kenmerk ?? null],
  )
}
