import pg from 'pg'
import type { Pool } from './create-pool.ts'

/** Place, user and settings of a pool's connections. pg hides the password from enumeration, so a spread alone would lose it. */
export function connectionOf(pool: Pool): pg.PoolConfig {
  return { ...pool.options, password: pool.options.password }
}

/** A pool beside another: the same place, user and settings, with PostgreSQL settings of its own over them. */
export function createSiblingPool(
  pool: Pool,
  { max, settings }: { max: number; settings: Record<string, string> },
): Pool {
  const own = Object.entries(settings).map(([name, value]) => ` -c ${name}=${value}`)
  const sibling = new pg.Pool({ ...connectionOf(pool), max, options: (pool.options.options ?? '') + own.join('') })
  // A connection that breaks while nobody uses it is made anew; one that breaks in use fails its statement.
  sibling.on('error', () => {})
  sibling.on('connect', (client) => client.on('error', () => {}))
  return sibling
}
