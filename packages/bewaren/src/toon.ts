import type { Queryable } from '@wijkhub/postgres'
import { isPersoonstabel, type Onderwerp, type Rij, type Tabel } from './tabel.ts'

/** Every row these tables hold of the household, by the name of its table; a table without any is left out. */
export async function toon(
  db: Queryable,
  tabellen: readonly Tabel[],
  onderwerp: Onderwerp,
): Promise<Record<string, Rij[]>> {
  const gevonden: Record<string, Rij[]> = {}
  for (const tabel of tabellen.filter(isPersoonstabel)) {
    const rijen = await tabel.toon(db, onderwerp)
    if (rijen.length > 0) gevonden[tabel.naam] = rijen
  }
  return gevonden
}
