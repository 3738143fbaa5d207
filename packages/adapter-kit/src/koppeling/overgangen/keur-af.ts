import { type Queryable, run, sql } from '@wijkhub/postgres'
import { zonderBeurt } from '../clock.ts'
import { dezeKoppeling, koppelingKolommen, type KoppelingRij, type Wie } from '../koppeling-rij.ts'

const statement = sql<Wie & { versie: string; stand: string | null }, KoppelingRij>(
  'keur-af',
  `update koppeling set stand = :stand::jsonb, status = 'geweigerd', foutcode = 'partner-keurt-af',
     geweigerde_versie = greatest(geweigerde_versie, :versie::bigint), ${zonderBeurt}, ontvangstbewijs = ontvangstbewijs + 1
   where ${dezeKoppeling} returning ${koppelingKolommen}`,
)

/**
 * The partner refused a message after it had accepted it: it is taken to hold what it held before (`stand`), so that a
 * replay or a next change sends it again.
 */
export async function keurAf(
  db: Queryable,
  { audience, huishouden_id: huishoudenId }: KoppelingRij,
  { versie, stand }: { versie: string; stand: unknown },
): Promise<KoppelingRij> {
  const [na] = await run(db, statement, {
    audience,
    huishoudenId,
    versie,
    stand: stand === null ? null : JSON.stringify(stand),
  })
  return na!
}
