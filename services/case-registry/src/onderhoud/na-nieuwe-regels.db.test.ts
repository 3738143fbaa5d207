import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { claimDag } from '@wijkhub/bewaren'
import { migrate } from '@wijkhub/postgres'
import { testDatabase } from '@wijkhub/builders/postgres'
import { expect, test } from 'vitest'
import { service } from '../service.ts'

const schema = 'registratie'
const { pool } = await testDatabase(schema)

test('C5, T1: a hub that did its upkeep today does it again after the upgrade: what an older rule opened ends now', async () => {
  const alles = join(import.meta.dirname, '../../migrations')
  const ouder = mkdtempSync(join(tmpdir(), 'wijkhub-migraties-'))
  for (const bestand of readdirSync(alles).filter((naam) => naam < '0010'))
    cpSync(join(alles, bestand), join(ouder, bestand))
  await migrate({ pool, schema, folder: ouder })
  rmSync(ouder, { recursive: true })
  expect(await claimDag(pool, '2026-11-28')).toBe(true)
  await pool.query('update onderhoud set klaar_op = now()')
  expect(await claimDag(pool, '2026-11-28')).toBe(false)
  await service.migrate({ pool, schema })
  expect(await claimDag(pool, '2026-11-28')).toBe(true)
})
