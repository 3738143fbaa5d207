import type { QueryResult, QueryResultRow } from 'pg'

/** What a statement function asks for: a pool, or the client of a transaction. */
export interface Queryable {
  query<Row extends QueryResultRow = QueryResultRow>(text: string, values?: unknown[]): Promise<QueryResult<Row>>
}
