import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { createPool } from './create-pool.ts'
import { isDatabaseAway } from './is-database-away.ts'

async function failureAt(port: number): Promise<unknown> {
  const pool = createPool({ connectionString: `postgres://a:b@127.0.0.1:${port}/x`, applicationName: 'proef', max: 1 })
  const failure = await pool.query('select 1').catch((error: unknown) => error)
  await pool.end()
  return failure
}

test('a database nobody listens for, and one that hangs up, are away', async () => {
  const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  expect(isDatabaseAway(await failureAt(port))).toBe(true)
  await new Promise((resolve) => server.close(resolve))
  expect(isDatabaseAway(await failureAt(port))).toBe(true)
})

test('a server that stops or starts is away; a query that is wrong is not', () => {
  const withCode = (code: string) => Object.assign(new Error('x'), { code })
  for (const code of ['57P01', '57P02', '57P03', '08006', '53300']) expect(isDatabaseAway(withCode(code))).toBe(true)
  for (const code of ['23505', '42P01', '40001', '57014']) expect(isDatabaseAway(withCode(code))).toBe(false)
  expect(isDatabaseAway(new TypeError('x is undefined'))).toBe(false)
})
