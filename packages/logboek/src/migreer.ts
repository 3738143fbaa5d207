import { join } from 'node:path'
import { migrate, type Pool, run, sql } from '@wijkhub/postgres'

/** The log stands in one place for all services of a database. */
export const logboekSchema = 'logboek'

const maakTabellen = sql<{ vanaf: string; aantal: number }, { gemaakt: number }>(
  'maak-maanden',
  'select logboek.maak_maanden(:vanaf::date, :aantal) as gemaakt',
)

/** Months that have a table of their own ahead of time. */
const vooruit = 3

/** Makes the tables of this month and of those that come; what is there stays. Returns how many were made. */
export async function maakMaanden(pool: Pool, vandaag: string): Promise<number> {
  const [gedaan] = await run(pool, maakTabellen, { vanaf: vandaag, aantal: vooruit })
  return gedaan!.gemaakt
}

const eindig = sql<{ voor: Date }, { weg: string }>('eindig-maanden', 'select logboek.eindig_maanden(:voor) as weg')

/** Ends the months that are over their term; returns how many lines that were. */
export async function eindigMaanden(pool: Pool, voor: Date): Promise<number> {
  const [gedaan] = await run(pool, eindig, { voor })
  return Number(gedaan!.weg)
}

/** Makes the log, or brings it up to date. */
export function migrateLogboek({ pool }: { pool: Pool }): Promise<string[]> {
  return migrate({ pool, schema: logboekSchema, folder: join(import.meta.dirname, '../migrations') })
}
