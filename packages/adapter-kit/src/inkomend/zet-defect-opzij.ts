import { inTransaction } from '@wijkhub/postgres'
import type { KitDeps } from '../kit-deps.ts'
import { zetOpzij } from '../quarantaine/zet-opzij.ts'
import { sluitInkomend } from './sluit-inkomend.ts'

/** A defect of ours: the message is kept for a replay after the repair. */
export async function zetDefectOpzij(
  deps: KitDeps,
  { audience, pad, id }: { audience: string; pad: string; id: string },
  error: Error,
): Promise<void> {
  deps.logger.error({ audience, bericht: id, fout: error.name }, 'inkomend bericht in quarantaine')
  const fout = { foutcode: 'defect', reden: `De hub kon dit bericht niet verwerken (${error.name})` }
  await inTransaction(deps.pool, async (tx) => {
    await sluitInkomend(tx, id, { status: 'quarantaine', foutcode: 'defect', reden: error.name })
    await zetOpzij(tx, { audience, now: deps.now(), fout, richting: 'in', berichtId: id, pad })
  })
}
