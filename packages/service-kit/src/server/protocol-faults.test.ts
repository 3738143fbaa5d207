import { once } from 'node:events'
import { connect, type AddressInfo, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Probleem } from '../problem/problem.ts'
import { exampleServer, type ExampleServer } from '@wijkhub/builders/example-server'

let server: ExampleServer
let port: number
beforeAll(async () => {
  server = await exampleServer({ requestTimeoutMs: 300 })
  await server.app.listen({ port: 0, host: '127.0.0.1' })
  port = (server.app.server.address() as AddressInfo).port
})
afterAll(() => server.app.close())

/** Sends bytes as they are and gives everything that comes back until the server closes the connection. */
async function send(...parts: (string | Buffer)[]): Promise<Antwoord[]> {
  const socket = connect(port, '127.0.0.1')
  const closed = once(socket, 'close')
  let text = ''
  socket.on('data', (chunk: Buffer) => (text += chunk.toString('latin1')))
  await once(socket, 'connect')
  for (const part of parts) await written(socket, part)
  await closed
  return answers(text)
}

const written = (socket: Socket, part: string | Buffer) => new Promise((done) => socket.write(part, done))

interface Antwoord {
  status: number
  headers: Headers
  probleem: Probleem
}

function answers(text: string): Antwoord[] {
  const found: Antwoord[] = []
  for (let rest = text; rest !== '';) {
    const end = rest.indexOf('\r\n\r\n')
    const [line, ...lines] = rest.slice(0, end).split('\r\n')
    const headers = new Headers(lines.map((one) => one.split(/: ?(.*)/).slice(0, 2) as [string, string]))
    const length = rest.length === end + 4 ? 0 : Number(headers.get('content-length') ?? 0)
    const body = Buffer.from(rest.slice(end + 4, end + 4 + length), 'latin1').toString()
    const status = Number(line!.split(' ')[1])
    found.push({ status, headers, probleem: body.startsWith('{') ? (JSON.parse(body) as Probleem) : ({} as Probleem) })
    rest = rest.slice(end + 4 + length)
  }
  return found
}

const auth = () => `Host: x\r\nAuthorization: ${server.kop.authorization}\r\n`
const post = (headers: string, body = '') =>
  `POST /proef/v1/aanmeldingen HTTP/1.1\r\n${auth()}Content-Type: application/json\r\n${headers}\r\n${body}`

test.each<[wat: string, bytes: () => string, status: number, code: string]>([
  ['a body that stops', () => post('Content-Length: 500\r\n', '{"a"'), 408, 'te-langzaam'],
  ['a chunked body that stops', () => post('Transfer-Encoding: chunked\r\n', '4\r\n{"a"\r\n'), 408, 'te-langzaam'],
  ['headers that stop', () => 'GET /proef/v1/defect HTTP/1.1\r\nHost: x\r\n', 408, 'te-langzaam'],
  ['a broken chunk', () => post('Transfer-Encoding: chunked\r\n', 'zz\r\n{}\r\n'), 400, 'ongeldige-aanvraag'],
  ['two lengths', () => post('Content-Length: 2\r\nContent-Length: 3\r\n', '{}'), 400, 'ongeldige-aanvraag'],
  [
    'a length and chunks',
    () => post('Content-Length: 2\r\nTransfer-Encoding: chunked\r\n', '{}'),
    400,
    'ongeldige-aanvraag',
  ],
  ['a header of 20 kB', () => post(`X-Lang: ${'a'.repeat(20_000)}\r\n`), 431, 'koppen-te-groot'],
  ['a header without a name', () => post(': x\r\n'), 400, 'ongeldige-aanvraag'],
  ['no HTTP', () => 'hallo daar\r\n\r\n', 400, 'ongeldige-aanvraag'],
  ['the beginning of TLS', () => '\x16\x03\x01\x02\x00\x01\x00', 400, 'ongeldige-aanvraag'],
  ['an address with a space', () => 'GET /a b HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'ongeldige-aanvraag'],
  ['no host', () => `GET /proef/v1/defect HTTP/1.1\r\n\r\n`, 400, 'ongeldige-aanvraag'],
  ['an expectation', () => post('Expect: een wonder\r\nContent-Length: 2\r\n', '{}'), 417, 'verwachting-onbekend'],
  ['a method nobody knows', () => 'FOO /nergens HTTP/1.1\r\nHost: x\r\n\r\n', 501, 'methode-onbekend'],
  [
    'a method nobody knows on an address of ours',
    () => 'FOO /proef/v1/aanmeldingen?x=1 HTTP/1.1\r\nHost: x\r\n\r\n',
    405,
    'methode-niet-toegestaan',
  ],
  ['CONNECT', () => 'CONNECT x:80 HTTP/1.1\r\nHost: x\r\n\r\n', 501, 'methode-onbekend'],
])('%s is a problem with our code, and the connection is closed', async (_wat, bytes, status, code) => {
  const gegeven = await send(bytes())
  expect(gegeven.map((answer) => answer.status)).toEqual([status])
  const [{ headers, probleem }] = gegeven as [Antwoord]
  expect(probleem).toMatchObject({ status, code, type: `urn:wijkhub:fout:${code}` })
  expect(headers.get('content-type')).toBe('application/problem+json')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(probleem.instance).toBe(`urn:uuid:${headers.get('x-request-id')}`)
  if (status === 405) expect(headers.get('allow')).toBe('POST')
})

test.each(['PROPFIND', 'TRACE', 'LOCK', 'QUERY', 'DELETE'])(
  '%s is a 405 that says which methods there are',
  async (method) => {
    const [answer] = await send(`${method} /proef/v1/aanmeldingen HTTP/1.1\r\n${auth()}Connection: close\r\n\r\n`)
    expect([answer!.status, answer!.probleem.code, answer!.headers.get('allow')]).toEqual([
      405,
      'methode-niet-toegestaan',
      'POST',
    ])
  },
)

test('an address nobody has is answered before its body is there', async () => {
  const socket = connect(port, '127.0.0.1')
  socket.write(`POST /nergens HTTP/1.1\r\n${auth()}Content-Type: application/json\r\nContent-Length: 500\r\n\r\n{`)
  const [chunk] = (await once(socket, 'data')) as [Buffer]
  expect(chunk.toString()).toMatch(/^HTTP\/1\.1 404 /)
  socket.destroy()
})

test('a body that is announced is asked for only when its token is good', async () => {
  const ask = async (authorization: string) => {
    const socket = connect(port, '127.0.0.1')
    const length = 'Content-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n'
    socket.write(
      `POST /proef/v1/aanmeldingen HTTP/1.1\r\nHost: x\r\n${authorization}Expect: 100-continue\r\n${length}\r\n`,
    )
    const [chunk] = (await once(socket, 'data')) as [Buffer]
    socket.destroy()
    return chunk.toString().slice(0, 12)
  }
  expect([await ask(''), await ask(`Authorization: ${server.kop.authorization}\r\n`)]).toEqual([
    'HTTP/1.1 401',
    'HTTP/1.1 100',
  ])
})

test.each([
  ['/proef/v1/aanmeldingen/', 404, 'niet-gevonden'],
  ['//proef/v1/aanmeldingen', 404, 'niet-gevonden'],
  ['/proef//v1/aanmeldingen', 404, 'niet-gevonden'],
  ['/proef/v1%2Faanmeldingen', 404, 'niet-gevonden'],
  ['/proef/v1/aanmelding%65n', 405, 'methode-niet-toegestaan'],
  ['/proef/v1/huishoudens/a%2Fb', 400, 'ongeldige-invoer'],
  ['/proef/v1/huishoudens/..%2f..%2fhealth', 400, 'ongeldige-invoer'],
  ['/proef/v1/huishoudens/', 400, 'ongeldige-invoer'],
  ['/proef/v1/huishoudens/%zz', 400, 'ongeldig-adres'],
  ['/proef/v1/huishoudens/%ff', 400, 'ongeldig-adres'],
  ['/proef/v1/huishoudens/%', 400, 'ongeldig-adres'],
  [`/proef/v1/huishoudens/${'a'.repeat(150)}`, 414, 'adres-te-lang'],
])('%s is answered %i %s', async (url, status, code) => {
  const [answer] = await send(`GET ${url} HTTP/1.1\r\n${auth()}Connection: close\r\n\r\n`)
  expect([answer!.status, answer!.probleem.code]).toEqual([status, code])
})

test('HEAD is GET without its body, also where it is refused', async () => {
  const head = async (url: string, headers: string) =>
    send(`HEAD ${url} HTTP/1.1\r\nHost: x\r\n${headers}Connection: close\r\n\r\n`)
  const path = '/proef/v1/huishoudens/00000000-0000-4000-8000-000000000001'
  const [good, refused, nowhere] = [
    await head(path, `Authorization: ${server.kop.authorization}\r\n`),
    await head(path, ''),
    await head('/nergens', ''),
  ]
  expect([good[0]!.status, refused[0]!.status, nowhere[0]!.status]).toEqual([200, 401, 404])
})

test.each([
  ['ends its connection', (socket: Socket) => socket.destroy()],
  ['resets its connection', (socket: Socket) => socket.resetAndDestroy()],
])('a caller that %s in the middle is told apart from a database that does', async (_wat, leave) => {
  const from = server.log.length
  const socket = connect(port, '127.0.0.1')
  const asked = once(server.app.server, 'request')
  socket.write(post('Content-Length: 500\r\n', '{"a"'))
  await asked
  leave(socket)
  await expect.poll(() => server.log.slice(from).join('')).toContain('afgebroken door de aanroeper')
  const lines = server.log.slice(from).join('')
  expect(lines).not.toMatch(/database weg|"level":"(?:warn|error)"/)
})

test('garbage after a good request does not take its answer away, and gets none', async () => {
  const gegeven = await send(`GET /proef/v1/openapi.json HTTP/1.1\r\nHost: x\r\n\r\n\x00\x01garbage\r\n\r\n`)
  expect(gegeven.map(({ status }) => status)).toEqual([200])
  expect(gegeven[0]!.headers.get('connection')).toBe('close')
})

test('whoever keeps sending after a refusal still gets to read it', async () => {
  const gegeven = await send(`GET /a HTTP/1.1\r\nX: ${'a'.repeat(20_000)}`, 'b'.repeat(200_000), 'c'.repeat(200_000))
  expect(gegeven.map(({ status }) => status)).toEqual([431])
})

test('a defect found in the answer to a change does not say that nothing was stored', async () => {
  const { app, kop } = server
  const broken = await app.inject({ method: 'POST', url: '/proef/v1/defect', headers: kop })
  expect([broken.statusCode, broken.json().code]).toEqual([500, 'uitkomst-onbekend'])
})

test('an address with U+0000 reaches no handler', async () => {
  const answer = await server.app.inject({ url: '/proef/v1/huishoudens/a%00b', headers: server.kop })
  expect([answer.statusCode, answer.json().code]).toEqual([400, 'ongeldig-adres'])
})

test.each(['gzip', 'br', 'deflate, gzip'])(
  'a body packed with %s is a 415 that says what is read',
  async (encoding) => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/proef/v1/aanmeldingen',
      headers: { ...server.kop, 'content-type': 'application/json', 'content-encoding': encoding },
      payload: Buffer.from([0x1f, 0x8b]),
    })
    expect([answer.statusCode, answer.json().code]).toEqual([415, 'soort-niet-ondersteund'])
    expect(answer.headers['accept-encoding']).toBe('identity')
  },
)
