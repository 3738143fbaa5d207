/** SQLSTATE classes and codes (PostgreSQL, appendix A) after which the same statement may well succeed. */
const classes = new Set(['08', '53'])
const codes = new Set([
  '40001', // serialization_failure
  '40P01', // deadlock_detected
  '25P03', // idle_in_transaction_session_timeout
  '25P04', // transaction_timeout
  '57014', // query_canceled: the statement's time was up
  '57P01', // admin_shutdown
  '57P02', // crash_shutdown
  '57P03', // cannot_connect_now
])
const systemCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
])
/** pg and pg-pool give these without a code. */
const messages = [
  /^Connection terminated/,
  /^timeout exceeded when trying to connect$/,
  /^Query read timeout$/,
  /not queryable$/,
]

/**
 * Is this the database's trouble of the moment (away, restarting, overloaded), so that whoever asked should ask again?
 * False for what will fail the next time too: a defect.
 */
export function isTransient(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: unknown }
  if (typeof code === 'string')
    return systemCodes.has(code) || codes.has(code) || (code.length === 5 && classes.has(code.slice(0, 2)))
  return messages.some((message) => message.test(error.message))
}
