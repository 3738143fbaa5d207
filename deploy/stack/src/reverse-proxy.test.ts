import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createReverseProxy } from './reverse-proxy.ts'
import { freePorts } from './free-ports.ts'

const open: (() => void)[] = []
afterEach(() => open.splice(0).forEach((close) => close()))

async function listen(server: ReturnType<typeof createServer>): Promise<string> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  open.push(() => (server.closeAllConnections(), server.close()))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}
const instance = (listener: RequestListener) => listen(createServer(listener))
const proxyTo = async (...instances: string[]) =>
  `http://${await listen(createReverseProxy([{ pad: '/a/v1', instances }]))}`
const echo: RequestListener = (request, response) => {
  const parts: Buffer[] = []
  request
    .on('data', (part: Buffer) => parts.push(part))
    .on('end', () => response.end(`${request.method} ${request.url} ${Buffer.concat(parts).toString()}`))
}

test('a request arrives whole, with its method, query and body', async () => {
  const proxy = await proxyTo(await instance(echo))
  const answer = await fetch(`${proxy}/a/v1/dingen?x=1`, { method: 'POST', body: 'inhoud' })
  expect(await answer.text()).toBe('POST /a/v1/dingen?x=1 inhoud')
})

test('instances get requests in turn', async () => {
  const name =
    (text: string): RequestListener =>
    (_request, response) =>
      void response.end(text)
  const proxy = await proxyTo(await instance(name('een')), await instance(name('twee')))
  const answers = [await fetch(`${proxy}/a/v1`), await fetch(`${proxy}/a/v1`)]
  expect((await Promise.all(answers.map((answer) => answer.text()))).toSorted()).toEqual(['een', 'twee'])
})

test('an instance that refuses the connection is passed over, also for a POST with a body', async () => {
  const [closed] = await freePorts(1)
  const proxy = await proxyTo(`127.0.0.1:${closed}`, await instance(echo))
  for (let i = 0; i < 4; i++) {
    const answer = await fetch(`${proxy}/a/v1/x`, { method: 'POST', body: 'inhoud' })
    expect(await answer.text()).toBe('POST /a/v1/x inhoud')
  }
})

test('an instance that dies while it works is a 502, and no other instance gets the request', async () => {
  let others = 0
  const dying = await instance((request) => request.socket.destroy())
  const other = await instance((_request, response) => void (others++, response.end('anders')))
  const proxy = await proxyTo(dying, other)
  const answers = [await fetch(`${proxy}/a/v1`, { method: 'POST' }), await fetch(`${proxy}/a/v1`, { method: 'POST' })]
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 502])
  expect(others).toBe(1)
})

test('without any instance the answer is 503 and says when to come back', async () => {
  const [closed] = await freePorts(1)
  const answer = await fetch(`${await proxyTo(`127.0.0.1:${closed}`)}/a/v1`)
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('1')
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
})

test('a path that no service has ends at the proxy: metrics and health of the services are not for outside', async () => {
  const proxy = await proxyTo(await instance(echo))
  for (const path of ['/metrics', '/health/ready', '/a/v10', '/']) expect((await fetch(proxy + path)).status).toBe(404)
  expect((await fetch(`${proxy}/health/live`)).status).toBe(200)
})
