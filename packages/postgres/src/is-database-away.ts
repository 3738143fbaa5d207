/** SQLSTATE classes and codes of a server that stops, starts, or has no connection left; and what the network says. */
const codes = /^(08...|57P0[123]|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/
/** The driver and its pool give these without a code. */
const messages = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection)/

/** True when a query failed because the database could not be reached or went away, and not because of the query. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as { code?: unknown }
  return typeof code === 'string' ? codes.test(code) : messages.test(error.message)
}
