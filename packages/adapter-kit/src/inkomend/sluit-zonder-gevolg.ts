import { randomUUID } from 'node:crypto'
import { inTransaction, type Queryable } from '@wijkhub/postgres'
import type { Adapter, Inkomend, ZonderGevolg } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { zetInQuarantaine } from '../quarantaine/zet-in-quarantaine.ts'
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
  await zetInQuarantaine(tx, {
    id: randomUUID(),
    audience: adapter.audience,
    huishoudenId: undefined,
    richting: 'in',
    berichtId: id,
    soort: inkomend.pad,
    foutcode: regel.foutcode,
    reden: regel.reden,
    sinds: deps.nu(),
  })
}
