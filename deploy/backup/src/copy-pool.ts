import { createPool, type Pool } from '@wijkhub/postgres'

/** One connection for COPY streams, which may take as long as they take. */
export function createCopyPool(connectionString: string, applicationName: string): Pool {
  return createPool({
    connectionString,
    applicationName,
    max: 1,
    pipeline: false,
    statementTimeoutMs: 0,
    transactionTimeoutMs: 0,
    idleInTransactionTimeoutMs: 0,
  })
}
