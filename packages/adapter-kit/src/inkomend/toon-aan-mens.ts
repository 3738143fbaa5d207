import type { Queryable } from '@wijkhub/postgres'
import type { Adapter, Inkomend } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { zetOpzij } from '../quarantaine/zet-opzij.ts'
import type { Ontvangen } from './ontvang.ts'

/**
 * A line in quarantine about a message that was not taken over and whose sender does not know that. Does nothing for
 * one that was taken. Before the answer goes out: what was promised must be there.
 */
export async function toonAanMens(
  deps: Pick<KitDeps, 'now'> & { pool: Queryable },
  { audience }: Pick<Adapter, 'audience'>,
  { pad }: Pick<Inkomend, 'pad'>,
  ontvangen: Ontvangen,
): Promise<void> {
  if (ontvangen.soort === 'aangenomen') return
  const fout =
    ontvangen.soort === 'koppeling-onbekend' || ontvangen.soort === 'uitgesteld'
      ? { foutcode: 'koppeling-onbekend', reden: 'Bij dit bericht is geen huishouden van dit partnersysteem bekend' }
      : ontvangen.fout
  await zetOpzij(deps.pool, { audience, now: deps.now(), fout, richting: 'in', berichtId: ontvangen.berichtId, pad })
}
