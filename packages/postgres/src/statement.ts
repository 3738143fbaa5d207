import type { QueryConfig, QueryResult, QueryResultRow } from 'pg'
import type { Queryable } from './queryable.ts'

/**
 * One SQL statement with its name. PostgreSQL keeps the plan of a named one per connection: parsing and planning cost
 * more than carrying it out for most of ours. The result must name its columns: after a migration that adds one,
 * `select *` from a kept plan fails in every process that still runs.
 */
export interface Statement {
  /** Unique within the connections of one pool. */
  name: string
  text: string
}

/** Runs it prepared; `db` is a pool or the client of a transaction. */
export async function run<Row extends QueryResultRow>(
  db: Queryable,
  { name, text }: Statement,
  values: unknown[] = [],
): Promise<Row[]> {
  const prepared = db as unknown as { query(config: QueryConfig): Promise<QueryResult<Row>> }
  const { rows } = await prepared.query({ name, text, values })
  return rows
}
