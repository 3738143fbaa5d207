import { run, sql } from '@wijkhub/postgres'
import { ConfigurationFault } from '@wijkhub/service-kit'
import { hashVan } from '../opslag/gehasht.ts'
import type { Registry } from '../registry.ts'

const statement = sql<{ proef: string }, { past: boolean }>(
  'leg-hashsleutel-vast',
  `update gemeente set hashsleutel = coalesce(hashsleutel, :proef::bytea) returning hashsleutel = :proef as past`,
)

/**
 * Throws when everything here is found by another search key than the one in the file: nobody would be known any more, and
 * everybody registered a second time.
 */
export async function bewaakHashsleutel({
  pool,
  hoofdsleutel,
}: Pick<Registry, 'pool' | 'hoofdsleutel'>): Promise<void> {
  const [rij] = await run(pool, statement, { proef: hashVan(hoofdsleutel, 'bsn', 'wijkhub') })
  if (!rij!.past)
    throw new ConfigurationFault(
      'Het sleutelbestand (WIJKHUB_HOOFDSLEUTEL_FILE) is niet dat van deze database: neem het bestand dat erbij hoort, of een kopie ervan.',
    )
}
