import { randomUUID } from 'node:crypto'
import { exampleServer } from '@wijkhub/builders/example-server'
import { inrichting } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import type { LimitReached } from './limit-requests.ts'

const geen = 1_000_000
interface Grenzen {
  organisatie?: number
  medewerker?: number
  huishouden?: number
}
async function hub({ organisatie = geen, medewerker = geen, huishouden = geen }: Grenzen) {
  const reached: LimitReached[] = []
  let nowMs = Date.now()
  const verzoeken = { organisatie, medewerker }
  const server = await exampleServer({
    grenzen: { ...inrichting.grenzen, verzoeken, wijzigingen: { huishouden } },
    onLimitReached: (limit) => reached.push(limit),
    now: () => new Date(nowMs),
  })
  const roep = async (url: string, kop: Record<string, string> = {}) =>
    server.app.inject({ url, headers: { ...server.kop, ...kop } })
  return { ...server, reached, roep, later: (ms: number) => (nowMs += ms) }
}
const lees = '/proef/v1/defect?hoe=goed'

test('beyond the limit of its organisation a caller hears which limit and when to come back, and then passes', async () => {
  const { roep, reached, later, log } = await hub({ organisatie: 2 })
  const gewoon = [await roep(lees), await roep(lees)].map(({ statusCode }) => statusCode)
  expect(gewoon).not.toContain(429)
  const te = await roep(lees)
  expect([te.statusCode, te.headers['retry-after'], te.headers['content-type']]).toEqual([
    429,
    '30',
    'application/problem+json',
  ])
  expect(te.json()).toMatchObject({ code: 'te-veel-aanvragen', detail: expect.stringContaining('per-organisatie') })
  expect(reached).toEqual([{ grens: 'verzoeken-per-organisatie', organisatie: 'kontext' }])
  expect(log.join('')).toContain('grens bereikt')
  later(30_000)
  expect((await roep(lees)).statusCode).not.toBe(429)
})

test('a 429 names a limit and nobody’s count: no worker, no organisation, no figure', async () => {
  const { roep, log } = await hub({ medewerker: 1 })
  const kop = { 'wijkhub-medewerker': randomUUID() }
  await roep(lees, kop)
  const { statusCode, body } = await roep(lees, kop)
  expect(statusCode).toBe(429)
  const { instance: _, status: __, ...rest } = JSON.parse(body) as Record<string, unknown>
  expect(JSON.stringify(rest)).not.toMatch(/kontext|\d/)
  expect(body + log.join('')).not.toContain(kop['wijkhub-medewerker'])
})

test('one worker beyond her limit holds up no other of her organisation', async () => {
  const { roep } = await hub({ medewerker: 1 })
  const [een, ander] = [randomUUID(), randomUUID()]
  const als = async (wie: string) => (await roep(lees, { 'wijkhub-medewerker': wie })).statusCode
  await als(een)
  expect([await als(een), await als(een.toUpperCase())]).toEqual([429, 429])
  expect([await als(ander), (await roep(lees)).statusCode]).not.toContain(429)
})

test('no token, no count: a stranger uses up nothing of anybody’s', async () => {
  const { app, roep } = await hub({ organisatie: 1 })
  for (let i = 0; i < 3; i++) expect((await app.inject({ url: lees })).statusCode).toBe(401)
  expect((await roep(lees)).statusCode).not.toBe(429)
  expect((await roep(lees)).statusCode).toBe(429)
  for (const url of ['/health/live', '/proef/v1/openapi.json']) expect((await app.inject({ url })).statusCode).toBe(200)
})
