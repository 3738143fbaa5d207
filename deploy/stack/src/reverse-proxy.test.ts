import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { createReverseProxy } from './reverse-proxy.ts'
import { freePort } from '@wijkhub/machine/free-ports'

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
  const closed = await freePort()
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
  const closed = await freePort()
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

/** What comes back for these bytes, until the other end closes. */
async function raw(proxy: string, bytes: string): Promise<string> {
  const socket = connect(Number(new URL(proxy).port), '127.0.0.1')
  let text = ''
  socket.on('data', (part: Buffer) => (text += part.toString()))
  socket.write(bytes)
  await once(socket, 'close')
  return text
}

test.each([
  ['no HTTP', 'hallo\r\n\r\n', 400, 'ongeldige-aanvraag'],
  ['headers of 20 kB', `GET /a/v1 HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431, 'koppen-te-groot'],
  ['a method nobody knows', 'FOO /a/v1 HTTP/1.1\r\nHost: x\r\n\r\n', 501, 'methode-onbekend'],
  [
    'a broken chunk',
    'POST /a/v1 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\nzz\r\n',
    400,
    'ongeldige-aanvraag',
  ],
])('%s is a problem with our code', async (_what, bytes, status, code) => {
  const answer = await raw(await proxyTo(await instance(echo)), bytes)
  expect([answer.slice(0, 12), answer.includes(`"code":"${code}"`)]).toEqual([`HTTP/1.1 ${status}`, true])
})

test('an answer that comes before the body is through arrives', async () => {
  const early: RequestListener = (request, response) =>
    void response.writeHead(401, { connection: 'close' }).end('nee', () => request.socket.destroySoon())
  const proxy = await proxyTo(await instance(early))
  const head = ['POST /a/v1 HTTP/1.1', 'Host: x', 'Connection: close', 'Content-Length: 5000', '', 'ab']
  expect(await raw(proxy, head.join('\r\n'))).toMatch(/^HTTP\/1\.1 401 .*nee/s)
})

test('no way to a service is told apart from a service that fell away: only then a change may be sent again', async () => {
  const closed = await freePort()
  const away = await fetch(`${await proxyTo(`127.0.0.1:${closed}`)}/a/v1`)
  const dying = await fetch(`${await proxyTo(await instance((request) => request.socket.destroy()))}/a/v1`)
  expect([await away.json(), await dying.json()]).toEqual([
    expect.objectContaining({ status: 503, code: 'niet-beschikbaar' }),
    expect.objectContaining({ status: 502, code: 'uitkomst-onbekend' }),
  ])
})
