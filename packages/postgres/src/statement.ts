import type { QueryConfig, QueryResult, QueryResultRow } from 'pg'
import { createHash } from 'node:crypto'
import type { Pool } from './create-pool.ts'
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

/**
 * Makes a pool prepare whatever statement with values is given to it, for a library that does not do so itself and has a
 * limited number of them: BullMQ asks ten questions per job.
 */
export function prepareAll(pool: Pool): void {
  const names = new Map<string, string>()
  const query = pool.query.bind(pool) as (...args: unknown[]) => unknown
  const nameOf = (text: string) => {
    const known = names.get(text) ?? createHash('sha1').update(text).digest('hex')
    names.set(text, known)
    return known
  }
  const prepared = (...args: unknown[]) => {
    const [text, values, ...rest] = args
    return typeof text === 'string' && Array.isArray(values)
      ? query({ name: nameOf(text), text, values }, ...rest)
      : query(...args)
  }
  Object.assign(pool, { query: prepared })
}
