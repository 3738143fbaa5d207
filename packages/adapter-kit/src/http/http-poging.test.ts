import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { httpPoging } from './http-poging.ts'

const open: (() => void)[] = []
const sluitAlles = () => open.splice(0).forEach((sluit) => sluit())
afterEach(sluitAlles)

async function partner(antwoord: RequestListener): Promise<string> {
  const server = createServer(antwoord)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const roep = (url: string) =>
  httpPoging({ url, methode: 'POST', headers: {}, inhoud: 'x', signal: AbortSignal.timeout(2_000) }, () => undefined)

test.each([
  [503, 'niet-bereikt'],
  [429, 'niet-bereikt'],
  [500, 'onzeker'],
  [504, 'onzeker'],
])('%i is %s, and waits as long as the partner asks', async (status, soort) => {
  const url = await partner((_, response) => response.writeHead(status, { 'retry-after': '7' }).end())
  expect(await roep(url)).toMatchObject({ soort, foutcode: `http-${status}`, wachtMs: 7_000 })
})

test('an answer that breaks off halfway is uncertain', async () => {
  const url = await partner((_, response) => {
    response.writeHead(200, { 'content-length': '100' }).write('half')
    setImmediate(() => response.destroy())
  })
  expect(await roep(url)).toMatchObject({ soort: 'onzeker' })
})

test('a redirect is the partner’s own answer and is not followed: the body holds personal data', async () => {
  const elders: string[] = []
  const ander = await partner((request, response) => (elders.push(request.url ?? ''), response.end()))
  const url = await partner((_, response) => response.writeHead(307, { location: ander }).end())
  expect(await roep(url)).toMatchObject({ soort: 'geweigerd', foutcode: 'http-307' })
  expect(elders).toEqual([])
})

test('a partner that is not there was not reached; one that is silent may have processed it', async () => {
  const weg = await partner(() => {})
  sluitAlles()
  expect(await roep(weg)).toMatchObject({ soort: 'niet-bereikt', foutcode: 'ECONNREFUSED' })
  const url = await partner(() => {})
  const kort = { url, methode: 'POST', headers: {}, inhoud: 'x', signal: AbortSignal.timeout(2_000), timeoutMs: 30 }
  expect(await httpPoging(kort, () => undefined)).toMatchObject({ soort: 'onzeker', foutcode: 'time-out' })
})

test('a reason the partner gives is shown, without the numbers of persons in it', async () => {
  const url = await partner((_, response) =>
    response.writeHead(400).end(JSON.stringify({ code: 'bsn-onbekend', detail: 'BSN 999999369 is onbekend' })),
  )
  expect(await roep(url)).toEqual({ soort: 'geweigerd', foutcode: 'bsn-onbekend', reden: 'BSN … is onbekend' })
})
