import { createServer } from 'node:http'
import { afterAll, expect, test } from 'vitest'
import { createWijkhubClient } from '@wijkhub/client'

const ontvangen: { methode: string | undefined; pad: string | undefined }[] = []
const server = createServer((request, response) => {
  ontvangen.push({ methode: request.method, pad: request.url })
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
const pad = `/huishoudens/${id}/kantelingen`
const kanteling = { inwonerId: id, product: 'begeleiding', per: '2026-12-01' } as const

test.each([
  ['legKantelingVast', () => client.legKantelingVast(id, kanteling), 'POST', pad],
  ['wijzigKanteling', () => client.wijzigKanteling(id, id, kanteling), 'PUT', `${pad}/${id}`],
  ['trekKantelingIn', () => client.trekKantelingIn(id, id, { reden: 'Vergist' }), 'POST', `${pad}/${id}/intrekking`],
])('%s calls its path', async (_naam, roep, methode, verwacht) => {
  ontvangen.length = 0
  expect(await roep()).toMatchObject({ huishoudenId: 'x' })
  expect(ontvangen).toEqual([{ methode, pad: `/registratie/v1${verwacht}` }])
})
