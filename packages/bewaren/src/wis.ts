import type { PoolClient } from '@wijkhub/postgres'
import { isPersoonstabel, type Onderwerp, type Tabel } from './tabel.ts'

/**
 * Removes everything these tables hold of the household and returns how many rows of each. In the caller's transaction,
 * under the household's lock; the last table first, so list a table after those it refers to. Tells no partner anything.
 */
export async function wis(
  tx: PoolClient,
  tabellen: readonly Tabel[],
  onderwerp: Onderwerp,
): Promise<Record<string, number>> {
  const gewist: Record<string, number> = {}
  for (const tabel of tabellen.filter(isPersoonstabel).toReversed()) {
    const aantal = await tabel.wis(tx, onderwerp)
    if (aantal > 0) gewist[tabel.naam] = aantal
  }
  return gewist
}
