import { createServer } from 'node:http'
import { afterAll, expect, test } from 'vitest'
import { createWijkhubClient } from '@wijkhub/client'

const ontvangen: { methode: string | undefined; pad: string | undefined; sleutel: unknown }[] = []
const server = createServer((request, response) => {
  ontvangen.push({ methode: request.method, pad: request.url, sleutel: request.headers['idempotency-key'] })
  response.writeHead(200, { 'content-type': 'application/json', etag: '"3"' }).end('{"huishoudenId":"x"}')
})
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
const url = `http://127.0.0.1:${(server.address() as { port: number }).port}`
const client = createWijkhubClient({ url, token: 'een.twee.drie' })
const id = '00000000-0000-4000-8000-000000000002'
const huis = `/huishoudens/${id}`
const van = { inwonerId: id, instrument: 'zrm-2013' }
const reden = 'Verkeerd overgenomen'
const meting = { ...van, datum: '2026-11-20', scores: { Financiën: 2 } }

test.each([
  ['instrumenten', () => client.instrumenten(), 'GET', '/instrumenten'],
  ['metingen', () => client.metingen(id), 'GET', `${huis}/metingen`],
  ['meet', () => client.meet(id, meting), 'POST', `${huis}/metingen`],
  ['wijzigMeting', () => client.wijzigMeting(id, id, { reden }), 'PATCH', `${huis}/metingen/${id}`],
  [
    'stelDoelscore',
    () => client.stelDoelscore(id, { ...van, domein: 'Financiën', score: 4 }),
    'POST',
    `${huis}/doelscores`,
  ],
  ['trekIn', () => client.trekIn(id, 'doelscores', id, { reden }), 'POST', `${huis}/doelscores/${id}/intrekking`],
])('%s calls its path', async (naam, roep, methode, verwacht) => {
  ontvangen.length = 0
  expect(await roep()).toMatchObject({ huishoudenId: 'x' })
  expect(ontvangen).toMatchObject([{ methode, pad: `/registratie/v1${verwacht}` }])
  const eenmaal = naam === 'meet' || naam === 'stelDoelscore'
  expect(ontvangen[0]!.sleutel).toEqual(eenmaal ? expect.stringMatching(/^[0-9a-f-]{36}$/) : undefined)
})

test('a key of one’s own is the one that is sent', async () => {
  ontvangen.length = 0
  await client.meet(id, meting, { idempotencyKey: 'ZB-meting-1' })
  expect(ontvangen).toMatchObject([{ sleutel: 'ZB-meting-1' }])
})
