import { quoteSchema, type Queryable } from '@wijkhub/postgres'
import type { QueryConfig, QueryResult, QueryResultRow } from 'pg'

/** One SQL statement with its name: PostgreSQL keeps the plan of a named one per connection. */
export interface Statement {
  name: string
  text: string
}

/** The text may say `{schema}`; the name of the schema is part of the statement's name, so that plans do not mix. */
export function statement(name: string, schema: string, text: string): Statement {
  return { name: `${schema}:${name}`, text: text.replaceAll('{schema}', quoteSchema(schema)) }
}

/** Runs it prepared; `db` is a pool or the client of a transaction. */
export async function run<Row extends QueryResultRow>(
  db: Queryable,
  { name, text }: Statement,
  values: unknown[],
): Promise<Row[]> {
  const prepared = db as unknown as { query(config: QueryConfig): Promise<QueryResult<Row>> }
  const { rows } = await prepared.query({ name, text, values })
  return rows
}
