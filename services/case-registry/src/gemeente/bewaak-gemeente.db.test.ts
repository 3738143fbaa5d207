import { inrichting } from '@wijkhub/builders/haarlem'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { afterAll, expect, test } from 'vitest'
import { service } from '../service.ts'
import { bewaakGemeente } from './bewaak-gemeente.ts'

const hub = await startHubOmgeving()
afterAll(() => hub.stop())
await service.migrate({ pool: hub.pool, schema: 'registratie' })
const { pool } = await hub.deps('registratie')

const van = (code: string) =>
  bewaakGemeente({ pool, inrichting: { ...inrichting, gemeente: { ...inrichting.gemeente, code } } })

test('a database is of the municipality that began it, and no other one opens it', async () => {
  await Promise.all([van('0392'), van('0392')])
  await expect(van('0479')).rejects.toThrow(/van de gemeente met code 0392.*\(0479\)/)
  await expect(van('0392')).resolves.toBeUndefined()
})

test('of two that begin it at once one goes on', async () => {
  await pool.query('delete from gemeente')
  const uitkomsten = await Promise.allSettled([van('0392'), van('0479'), van('0392'), van('0479')])
  const doorgegaan = uitkomsten.map(({ status }) => status === 'fulfilled')
  expect([
    [true, false, true, false],
    [false, true, false, true],
  ]).toContainEqual(doorgegaan)
})
