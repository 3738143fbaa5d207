import { afterAll, expect, test } from 'vitest'
import { createPool } from './create-pool.ts'
import { isTransient } from './is-transient.ts'
import { createScratchDatabase } from '@wijkhub/builders/scratch'

const { pool, connection, close } = await createScratchDatabase()
afterAll(close)

const failureOf = async (work: Promise<unknown>) => work.then(() => undefined).catch((error: unknown) => error)

test('a server that is not there, ends our connection or lets us wait too long is trouble of the moment', async () => {
  const nobody = createPool({ ...connection, port: 1, applicationName: 'proef' })
  expect(isTransient(await failureOf(nobody.query('select 1')))).toBe(true)
  await nobody.end()
  const client = await pool.connect()
  expect(isTransient(await failureOf(client.query('select pg_terminate_backend(pg_backend_pid())')))).toBe(true)
  expect(isTransient(await failureOf(client.query('select 1')))).toBe(true)
  client.release(true)
  const hasty = createPool({ ...connection, applicationName: 'proef', statementTimeoutMs: 20 })
  expect(isTransient(await failureOf(hasty.query('select pg_sleep(1)')))).toBe(true)
  await hasty.end()
})

test('a statement that is wrong, or refused by a rule of the tables, is not', async () => {
  expect(isTransient(await failureOf(pool.query('select from nowhere')))).toBe(false)
  expect(isTransient(await failureOf(pool.query('select 1 / 0')))).toBe(false)
  expect(isTransient(new TypeError('x is not a function'))).toBe(false)
  expect(isTransient('ECONNREFUSED')).toBe(false)
})
