import type { Queryable } from '@wijkhub/postgres'
import { outboxTables } from './outbox-tables.ts'

/**
 * For a database restored from a dump into another server, whose transaction numbers begin anew: rows and offsets keep
 * numbers from the old server, and readers would wait for ever. Gives every row the lowest number, so the rows' own
 * numbers order them (per key that is the same order: both are given out under the key's lock), and lets every group
 * read again from the start, which their handlers bear. Run it before anything writes or reads, in the transaction that
 * brings the rows: rows that are there and not renumbered look healthy, and nobody ever reads them.
 */
export async function renumberOutbox(tx: Queryable, schema: string): Promise<void> {
  const { outbox, offsets } = outboxTables(schema)
  await tx.query(`update ${outbox} set xid = '3'`)
  await tx.query(`update ${offsets} set xid = '0', id = 0`)
}
