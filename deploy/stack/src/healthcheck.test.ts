import { execFile } from 'node:child_process'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const script = join(import.meta.dirname, 'healthcheck.sh')

async function listenWith(answer: RequestListener): Promise<string> {
  const server = createServer(answer)
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return String((server.address() as AddressInfo).port)
}

function exitCode(...args: string[]): Promise<number> {
  return new Promise((resolve) => {
    execFile('bash', [script, ...args], (error) => resolve(typeof error?.code === 'number' ? error.code : 0))
  })
}

test('a service is healthy exactly when /health/ready answers 200', async () => {
  for (const [status, code] of [
    [200, 0],
    [503, 1],
    [404, 1],
  ] as const) {
    const asked: string[] = []
    const port = await listenWith((request, response) => {
      asked.push(request.url!)
      response.writeHead(status).end('{"status":"x"}')
    })
    expect([status, await exitCode(port)]).toEqual([status, code])
    expect(asked).toEqual(['/health/ready'])
  }
})

test('another page can be asked for', async () => {
  const port = await listenWith((request, response) => response.writeHead(request.url === '/' ? 200 : 404).end())
  expect(await exitCode(port, '/')).toBe(0)
})

test('nobody there, and a service that does not answer, are unhealthy', async () => {
  const silent = await listenWith(() => {})
  expect(await exitCode(silent)).toBe(1)
  expect(await exitCode('1')).toBe(1)
})
