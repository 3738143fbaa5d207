import { join } from 'node:path'
import { migrate, type Pool, run, sql } from '@wijkhub/postgres'

/** The log stands in one place for all services of a database. */
export const logboekSchema = 'logboek'

const maakTabellen = sql<{ vanaf: string; aantal: number }, { gemaakt: number }>(
  'maak-logmaanden',
  'select logboek.maak_maanden(:vanaf::date, :aantal) as gemaakt',
)

/** Months that have a table of their own ahead of time. */
const vooruit = 3

/** Makes the tables of this month and of those that come; what is there stays. Returns how many were made. */
export async function maakMaanden(pool: Pool, vandaag: string): Promise<number> {
  const [gedaan] = await run(pool, maakTabellen, { vanaf: vandaag, aantal: vooruit })
  return gedaan!.gemaakt
}

/** Makes the log, or brings it up to date. */
export function migrateLogboek({ pool }: { pool: Pool }): Promise<string[]> {
  return migrate({ pool, schema: logboekSchema, folder: join(import.meta.dirname, '../migrations') })
}
