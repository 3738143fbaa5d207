import type { QueryConfig } from 'pg'
import { createHash } from 'node:crypto'
import type { Pool } from './create-pool.ts'
import { compileParameters } from './named-parameters.ts'
import type { Queryable } from './queryable.ts'

/**
 * One SQL statement with its name: `Values` by their names go in, `Row`s come out. PostgreSQL keeps the plan of a named one
 * per connection: parsing and planning cost more than carrying it out for most of ours. The result must name its columns:
 * after a migration that adds one, `select *` from a kept plan fails in every process that still runs.
 */
export interface Sql<Values extends object, Row extends object> {
  /** Unique within the connections of one pool. */
  name: string
  text: string
  /** The names of the values, in the order of their numbers. */
  readonly parameters: readonly string[]
  /** For the compiler only, which would otherwise take one statement for another. */
  readonly types?: (values: Values) => Row
}

/**
 * A statement whose text names its values `:like_this`, and its tables without a schema: the search_path of a service's
 * pool is its own schema. Make it once, beside the function that runs it. `object` stands for no values.
 */
export function sql<Values extends object = object, Row extends object = never>(
  name: string,
  text: string,
): Sql<Values, Row> {
  const compiled = compileParameters(text)
  return { name, text: compiled.text, parameters: compiled.names }
}

/** Runs it prepared; `db` is a pool or the client of a transaction. A value that is missing or unknown is a defect and throws. */
export async function run<Values extends object, Row extends object>(
  db: Queryable,
  { name, text, parameters }: Sql<Values, Row>,
  ...[given]: keyof Values extends never ? [] : [values: NoInfer<Values>]
): Promise<Row[]> {
  const prepared = db as unknown as { query(config: QueryConfig): Promise<{ rows: Row[] }> }
  const { rows } = await prepared.query({ name, text, values: inOrder(name, parameters, given ?? {}) })
  return rows
}

// pg makes null of undefined, so a forgotten value would be stored as "nothing".
function inOrder(name: string, parameters: readonly string[], given: object): unknown[] {
  const byName = given as Readonly<Record<string, unknown>>
  const values = parameters.map((parameter) => byName[parameter])
  // Counted, not looked up one by one: this is done for every statement.
  if (values.includes(undefined) || Object.keys(given).length !== parameters.length)
    throw misfit(name, parameters, byName)
  return values
}

function misfit(name: string, parameters: readonly string[], given: Readonly<Record<string, unknown>>): Error {
  const missing = parameters.filter((parameter) => given[parameter] === undefined)
  if (missing.length > 0) return new Error(`Statement ${name} misses ${missing.join(', ')}`)
  const unknown = Object.keys(given).filter((key) => !parameters.includes(key))
  return new Error(`Statement ${name} knows no ${unknown.join(', ')}`)
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
