import { randomUUID } from 'node:crypto'
import { inrichting } from '@wijkhub/builders/haarlem'
import type { Pool } from '@wijkhub/postgres'
import { startEmbedded } from '@wijkhub/postgres/embedded'
import type { Bevolking } from './bevolking.ts'
import { openRegistry } from './registry-server.ts'
import { vulRegistratie } from './vul-registratie.ts'

/** Nothing is held back for safety: what breaks off is thrown away. */
const settings = {
  fsync: 'off',
  full_page_writes: 'off',
  shared_buffers: '1GB',
  max_wal_size: '8GB',
  autovacuum: 'off',
}

/** Registers everybody in a registry in `folder`, unless that was done before. */
export async function fillRegistry(folder: string, bevolking: Bevolking): Promise<void> {
  const server = await startEmbedded({ folder, settings })
  const pool = await openRegistry(server.connection, 2)
  try {
    const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from bronrecord')
    const { n } = rows[0]!
    if (n > 0 && n < bevolking.huishoudens) throw new Error(`${folder} was filled half: remove it`)
    if (n === 0) await fill(pool, bevolking)
  } finally {
    await pool.end()
    await server.stop()
  }
}

async function fill(pool: Pool, { huishoudens, huishouden }: Bevolking): Promise<void> {
  function* alle() {
    for (let nummer = 0; nummer < huishoudens; nummer++) yield huishouden(nummer)
  }
  // Rows are right by construction: no foreign key has to look.
  const admin = await pool.connect()
  await admin.query(`alter role current_user set session_replication_role = replica`)
  admin.release(true)
  await vulRegistratie({ pool, nieuwId: randomUUID, now: new Date(), inrichting }, alle())
  await pool.query('set statement_timeout = 0')
  await pool.query('vacuum (analyze)')
  await pool.query(`alter role current_user reset session_replication_role`)
  await pool.query('checkpoint')
}
