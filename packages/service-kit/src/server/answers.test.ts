import { inrichting } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { afnemerVan } from '../access/afnemer.ts'
import { createLogger } from '../log/create-logger.ts'
import { exampleServer } from '@wijkhub/builders/example-server'
import type { RequestDone } from './log-requests.ts'

const { app, kop, uitgever, log } = await exampleServer()

test.each([
  ['a good answer', '/proef/v1/openapi.json', 200],
  ['an address that does not exist', '/nergens', 404],
  ['a request without token', '/proef/v1/defect?hoe=fout', 401],
  ['an address that cannot be decoded', '/proef/v1/%zz', 400],
])('%s carries the security headers', async (_wat, url, status) => {
  const answer = await app.inject({ url })
  expect(answer.statusCode).toBe(status)
  expect(answer.headers).toMatchObject({
    'cache-control': 'no-store',
    'content-security-policy': "frame-ancestors 'none'",
    'strict-transport-security': expect.stringContaining('max-age='),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  })
})

test('every answer of an API names the version of that API', async () => {
  const answers = await Promise.all(
    ['/proef/v1/openapi.json', '/proef/v1/defect?hoe=fout'].map((url) => app.inject({ url })),
  )
  expect(answers.map((answer) => answer.headers['api-version'])).toEqual(['1.2.3', '1.2.3'])
})

test('a wrong method is a 405 that says which methods there are', async () => {
  const answer = await app.inject({ method: 'DELETE', url: '/proef/v1/huishoudens/17', headers: kop })
  expect(answer.statusCode).toBe(405)
  expect(answer.headers['allow']).toBe('GET, HEAD')
  expect(answer.json().code).toBe('methode-niet-toegestaan')
})

test.each([
  ['no token', undefined, 401, 'geen-token'],
  ['another scheme', 'Basic YTpi', 401, 'geen-token'],
  ['something that is no token', 'Bearer abc', 401, 'ongeldig-token'],
])('%s is refused with a challenge', async (_wat, authorization, status, code) => {
  const answer = await app.inject({ url: '/proef/v1/defect?hoe=fout', headers: authorization ? { authorization } : {} })
  expect(answer.statusCode).toBe(status)
  expect(answer.json().code).toBe(code)
  expect(answer.headers['www-authenticate']).toMatch(/^Bearer realm="wijkhub"/)
})

test('an unexpected error is a 500 that says nothing about it', async () => {
  const answer = await app.inject({ url: '/proef/v1/defect?hoe=fout', headers: kop })
  expect(answer.statusCode).toBe(500)
  expect(Object.keys(answer.json()).toSorted()).toEqual(['code', 'detail', 'instance', 'status', 'title', 'type'])
  expect(answer.body).not.toMatch(/bsn|sleutel/)
})

test('an answer with a field its contract does not name never leaves', async () => {
  const answer = await app.inject({ url: '/proef/v1/defect?hoe=lek', headers: kop })
  expect(answer.statusCode).toBe(500)
  expect(answer.body).not.toContain('999999357')
})

test('a request id is taken over when it is a UUID, and replaced when it is anything else', async () => {
  const id = '00000000-0000-4000-8000-00000000000a'
  const ask = (given: string) => app.inject({ url: '/nergens', headers: { 'x-request-id': given } })
  const [eigen, vreemd] = await Promise.all([ask(id), ask('999999357')])
  expect(eigen.headers['x-request-id']).toBe(id)
  expect(eigen.json().instance).toBe(`urn:uuid:${id}`)
  expect(vreemd.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/)
})

test('the log holds one line per request with the pattern of the route, and no personal data', async () => {
  const { app: other, kop: token, log: lines } = await exampleServer()
  const geheim = ['999999357', 'Haverkamp', '0612345601', 'w.haverkamp@post.example', token.authorization.slice(7)]
  await other.inject({
    method: 'POST',
    url: '/proef/v1/aanmeldingen',
    headers: token,
    payload: { bsn: '999999357', naam: 'Haverkamp' },
  })
  await other.inject({
    method: 'POST',
    url: '/proef/v1/aanmeldingen',
    headers: { ...token, 'content-type': 'application/json' },
    payload: '{"bsn":999999357 Haverkamp 0612345601',
  })
  await other.inject({ url: '/proef/v1/huishoudens/999999357?telefoon=0612345601', headers: token })
  await other.inject({ url: '/proef/v1/defect?hoe=fout', headers: token })
  await other.inject({ url: '/proef/v1/defect?hoe=lek', headers: token })
  await other.inject({ url: '/999999357/Haverkamp', headers: { ...token, 'x-request-id': '999999357' } })
  const done = lines.map((line) => JSON.parse(line)).filter((line) => line.msg === 'aanvraag')
  expect(done.map(({ methode, route, status, organisatie }) => [methode, route, status, organisatie])).toEqual([
    ['POST', '/proef/v1/aanmeldingen', 400, 'kontext'],
    ['POST', '/proef/v1/aanmeldingen', 400, 'kontext'],
    ['GET', '/proef/v1/huishoudens/:huishoudenId', 400, 'kontext'],
    ['GET', '/proef/v1/defect', 500, 'kontext'],
    ['GET', '/proef/v1/defect', 500, 'kontext'],
    ['GET', 'onbekend', 404, undefined],
  ])
  for (const woord of geheim) expect(lines.join('')).not.toContain(woord)
  expect(lines.join('')).toContain('sleutel (bsn)=([bsn]) van [e-mail] bestaat al')
})

test('metrics hear of every finished request', async () => {
  const gehoord: RequestDone[] = []
  const { app: other } = await exampleServer({
    onRequestDone: (done) => gehoord.push(done),
    logger: createLogger('stil', { niveau: 'silent' }),
  })
  await other.inject({ url: '/proef/v1/openapi.json' })
  expect(gehoord).toEqual([
    { methode: 'GET', route: '/proef/v1/openapi.json', status: 200, ms: expect.any(Number), organisatie: undefined },
  ])
})

test('readiness names the dependency that fails', async () => {
  const { app: other, log: lines } = await exampleServer()
  other.addReadinessCheck('postgres', async () => {})
  other.addReadinessCheck('gebeurtenissen', async () => {
    throw new Error('verbinding geweigerd')
  })
  const ready = await other.inject({ url: '/health/ready' })
  const live = await other.inject({ url: '/health/live' })
  expect([ready.statusCode, live.statusCode]).toEqual([503, 200])
  expect(ready.json()).toEqual({ status: 'fout', onderdelen: { postgres: 'goed', gebeurtenissen: 'fout' } })
  expect(lines.join('')).toContain('verbinding geweigerd')
})

test('a database that went away is 503, to be tried again, and no defect in the log', async () => {
  const { app: other, log: lines, kop: token } = await exampleServer()
  const url = '/proef/v1/defect?hoe=database'
  const answer = await other.inject({ url, headers: token })
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2'])
  expect(lines.join('')).toContain('"msg":"database weg"')
  expect(lines.join('')).not.toContain('"level":"error"')
  // Nothing was stored, so a conditional change may be repeated like any other.
  expect((await other.inject({ url, headers: { ...token, 'if-match': '"1"' } })).statusCode).toBe(503)
})

test('an outage of a dependency is one line in the log, and its end another', async () => {
  const { app: other, log: lines } = await exampleServer()
  let away = true
  other.addReadinessCheck('taken', () => (away ? Promise.reject(new Error('weg')) : Promise.resolve()))
  const ask = () => other.inject({ url: '/health/ready' })
  await ask()
  await ask()
  away = false
  await ask()
  await ask()
  const told = lines.join('').match(/onderdeel (niet|weer) gereed/g)
  expect(told).toEqual(['onderdeel niet gereed', 'onderdeel weer gereed'])
})

test('a dependency the service can do without is named, and the service stays ready', async () => {
  const { app: other } = await exampleServer()
  other.addReadinessCheck('postgres', async () => {})
  other.addReadinessCheck('taken', () => Promise.reject(new Error('weg')), { nodig: false })
  const ready = await other.inject({ url: '/health/ready' })
  expect(ready.statusCode).toBe(200)
  expect(ready.json()).toEqual({ status: 'beperkt', onderdelen: { postgres: 'goed', taken: 'fout' } })
})

test('the contract can be read without a token from any page', async () => {
  const answer = await app.inject({ url: '/proef/v1/openapi.json' })
  expect(answer.headers['access-control-allow-origin']).toBe('*')
  expect(Object.keys(answer.json().paths)).toEqual(['/aanmeldingen', '/defect', '/huishoudens/{huishoudenId}'])
})

test('the documentation page and its files can be read without a token', async () => {
  const page = await app.inject({ url: '/proef/v1/documentatie' })
  const files = [...page.body.matchAll(/(?:src|href)="(documentatie\/[^"]+)"/g)].map((found) => found[1])
  const answers = await Promise.all(files.map((file) => app.inject({ url: `/proef/v1/${file}` })))
  expect(files).toHaveLength(3)
  expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200])
})

/** A server whose only request is in flight until `verder`. */
async function metVerzoekOnderweg(anders: { stopBoundMs?: number } = {}) {
  const begonnen = Promise.withResolvers<void>()
  const verder = Promise.withResolvers<void>()
  const { app: slow } = await exampleServer({
    ...anders,
    toegang: {
      async controleer() {
        begonnen.resolve()
        await verder.promise
        return { afnemer: afnemerVan(inrichting, 'kontext')! }
      },
    },
  })
  const url = await slow.listen({ port: 0, host: '127.0.0.1' })
  const vraag = () =>
    fetch(`${url}/proef/v1/huishoudens/00000000-0000-4000-8000-000000000001`, {
      headers: { authorization: 'Bearer x' },
    })
  const onderweg = vraag()
  await begonnen.promise
  return { slow, vraag, onderweg, verder }
}

test('closing finishes the request in flight and then takes no more', async () => {
  const { slow, vraag, onderweg, verder } = await metVerzoekOnderweg()
  const closed = slow.close()
  verder.resolve()
  expect((await onderweg).status).toBe(200)
  await closed
  await expect(vraag()).rejects.toThrow('fetch failed')
})

test('a request that comes to no end does not hold a stop beyond its bound', async () => {
  const { slow, onderweg } = await metVerzoekOnderweg({ stopBoundMs: 100 })
  await Promise.all([expect(onderweg).rejects.toThrow('fetch failed'), slow.close()])
})

test('no token and no key ever stands in the log', async () => {
  const token = await uitgever.geefToken('kontext')
  expect(log.length).toBeGreaterThan(0)
  expect(log.join('')).not.toContain(token.split('.')[0])
})
