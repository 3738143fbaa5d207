import { inTransaction } from '@wijkhub/postgres'
import type { KitDeps } from '../kit-deps.ts'
import { merkGestild } from '../koppeling/overgangen/merk-gestild.ts'
import { leesPasVervallen, ontneemAntwoorden } from './lees-onzeker.ts'
import { zetOpzij } from '../quarantaine/zet-opzij.ts'

/** What a person reads of a message that was being sent when the block came. */
export const misschienAangekomen = {
  foutcode: 'blokkade',
  reden: 'Er mag niets meer naar deze partner, en een bericht was onderweg: het kan zijn aangekomen. Bel de partner.',
}

/**
 * A safety block was read for these households: what this process sends about them is broken off, what was under way is marked, so
 * that it is never repeated, and with what another process may be sending it is a line for a person. Safe to do again.
 */
export async function legStil(deps: KitDeps, audience: string, huishoudens: readonly string[]): Promise<void> {
  if (huishoudens.length === 0) return
  deps.aanDeGang.breekAf(audience, huishoudens)
  const now = deps.now()
  const fout = misschienAangekomen
  await inTransaction(deps.pool, async (tx) => {
    for (const { huishouden_id: huishoudenId, onderweg: bericht } of await merkGestild(tx, audience, huishoudens))
      await zetOpzij(tx, { audience, now, fout, richting: 'uit', huishoudenId, bericht })
    for (const { huishouden_id: huishoudenId, ...bericht } of await leesPasVervallen(tx, audience, huishoudens, now))
      await zetOpzij(tx, { audience, now, fout, richting: 'uit', huishoudenId, bericht })
    for (const { huishouden_id: huishoudenId, bericht } of await ontneemAntwoorden(tx, audience, huishoudens))
      await zetOpzij(tx, { audience, now, fout, richting: 'uit', huishoudenId, bericht, antwoord: true })
  })
}
