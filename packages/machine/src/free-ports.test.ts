import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { freeBlock, freePort, freePorts } from './free-ports.ts'

test('a wished port is given when it is free, else another; several are all different', async () => {
  const wished = await freePort()
  expect(await freePort(wished)).toBe(wished)
  const server = createServer().listen(wished, '127.0.0.1')
  await once(server, 'listening')
  expect((server.address() as AddressInfo).port).toBe(wished)
  expect(await freePort(wished)).not.toBe(wished)
  const several = await freePorts(20, wished)
  expect(new Set(several).size).toBe(20)
  expect(several).not.toContain(wished)
  const first = await freeBlock(3, wished - 1)
  expect([first, first + 1, first + 2]).not.toContain(wished)
  server.close()
})
