import { type Queryable, run, sql } from '@wijkhub/postgres'
import { vergistHash } from '../opslag/lees-aanmelding.ts'

const merk = sql<{ organisatie: string; bronrecordId: string; vergistHash: string }>(
  'merk-vergist',
  'update bronrecord set inhoud_hash = :vergistHash where organisatie = :organisatie and record_id = :bronrecordId',
)

/** The registration was taken back: whatever is sent under this record again is refused. */
export async function merkVergist(tx: Queryable, record: { organisatie: string; bronrecordId: string }): Promise<void> {
  await run(tx, merk, { ...record, vergistHash })
}
