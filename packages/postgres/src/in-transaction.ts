import type { Pool, PoolClient } from './create-pool.ts'

export interface TransactionOptions {
  isolation?: 'read committed' | 'repeatable read' | 'serializable'
  /** How often the whole function may run when PostgreSQL asks to try again. Default 5. */
  attempts?: number
}

/** serialization_failure and deadlock_detected: PostgreSQL's own "nothing happened, try again". */
const retryable = new Set(['40001', '40P01'])

const unknownCommits = new WeakSet<Error>()

/**
 * Did this error of `inTransaction` come instead of the answer to its commit, so that nobody knows whether it was stored?
 * After every other error nothing was.
 */
export function isCommitUnknown(error: unknown): boolean {
  return error instanceof Error && unknownCommits.has(error)
}

/** With a SQLSTATE the server said no; but what ends the connection (57P01 …) or is about it (08 …) says nothing of the commit. */
function refusedCommit({ code }: Error & { code?: string }): boolean {
  return code !== undefined && /^[0-9A-Z]{5}$/.test(code) && !/^(?:08|57P)/.test(code)
}

/**
 * Runs `work` in one transaction: committed when it resolves, rolled back when it rejects. On a serialization failure
 * or a deadlock it runs again, so `work` must not touch anything outside the database.
 */
export async function inTransaction<Result>(
  pool: Pool,
  work: (tx: PoolClient) => Promise<Result>,
  { isolation = 'read committed', attempts = 5 }: TransactionOptions = {},
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(pool, work, `begin isolation level ${isolation}`)
    } catch (error) {
      if (attempt >= attempts || !retryable.has((error as { code?: string }).code ?? '')) throw error
      const pauseMs = Math.random() * 10 * 2 ** attempt
      await new Promise((resolve) => setTimeout(resolve, pauseMs))
    }
  }
}

async function runOnce<Result>(pool: Pool, work: (tx: PoolClient) => Promise<Result>, begin: string): Promise<Result> {
  const client = await pool.connect()
  let broken: Error | undefined
  try {
    // Not awaited: it travels with the first statement of the work. A server refuses a begin only when it ends.
    const begun = client.query(begin)
    begun.catch(() => {})
    const result = await work(client)
    await begun
    await client.query('commit').catch((error: unknown) => {
      if (error instanceof Error && !refusedCommit(error)) unknownCommits.add(error)
      throw error
    })
    return result
  } catch (error) {
    // A connection that cannot roll back is in an unknown state: the pool must throw it away.
    await client.query('rollback').catch((rollbackError: Error) => {
      broken = rollbackError
    })
    throw error
  } finally {
    client.release(broken)
  }
}
