import pg from 'pg'

export interface PostgresAddress {
  host: string
  /** A socket of this machine: nothing goes over a network. */
  socket: boolean
  /** Encrypted, with the server's certificate checked and its name too. */
  verified: boolean
}

/**
 * Where pg itself would connect with this address, and how: in an address the query may name another host than the one
 * that stands where a host stands, and the environment fills in what is missing. Connects to nothing.
 */
export function postgresAddress(connectionString: string): PostgresAddress {
  const { host, ssl } = new pg.Client({ connectionString }) as unknown as { host: string; ssl: unknown }
  return { host, socket: host.startsWith('/'), verified: isVerified(ssl) && asksVerification(connectionString) }
}

function isVerified(ssl: unknown): boolean {
  if (typeof ssl !== 'object' || ssl === null) return false
  const { rejectUnauthorized, checkServerIdentity } = ssl as {
    rejectUnauthorized?: boolean
    checkServerIdentity?: unknown
  }
  return rejectUnauthorized !== false && checkServerIdentity === undefined
}

// pg takes `require` for verify-full today and says that it will not: only the word itself is sure to stay.
function asksVerification(connectionString: string): boolean {
  return [...connectionString.matchAll(/[?&]sslmode=([^&#]*)/g)].at(-1)?.[1] === 'verify-full'
}
