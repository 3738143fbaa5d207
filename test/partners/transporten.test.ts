import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openWire, type Bericht } from '@wijkhub/adapter-kit'
import { afterEach, expect, test } from 'vitest'
import { transport as cjgTransport } from '@wijkhub/cjg/transport'
import { transport as ggkTransport } from '@wijkhub/jeugdhulp/transport'

const open: (() => void)[] = []
afterEach(() => {
  for (const sluit of open.splice(0)) sluit()
})

async function partner(antwoord: RequestListener): Promise<string> {
  const server = createServer(antwoord)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
const bericht = { soort: 'JW301', contentType: 'text/xml', inhoud: '<x/>', route: {} } as unknown as Bericht

test.each([
  ['IB016', { soort: 'geaccepteerd' }],
  ['IB002', { soort: 'geweigerd', foutcode: 'IB002', reden: 'uitleg' }],
])('a fault %s of the GGk in its answer is read', async (code, uitkomst) => {
  const fo01 = `<StUF:Fo01Bericht xmlns:StUF="http://www.egem.nl/StUF/StUF0301"><StUF:body><StUF:code>${code}</StUF:code><StUF:plek>client</StUF:plek><StUF:omschrijving>uitleg</StUF:omschrijving></StUF:body></StUF:Fo01Bericht>`
  const url = await partner((_, response) => response.writeHead(400, { 'content-type': 'text/xml' }).end(fo01))
  expect(await ggkTransport({ url, wire: openWire({ token: 'x' }) })(bericht, AbortSignal.timeout(2_000))).toEqual(
    uitkomst,
  )
})

test('each partner gets its own token and the reference it can recognise a repetition by', async () => {
  const gezien: (string | undefined)[] = []
  const url = await partner((request, response) => {
    gezien.push(request.headers.authorization, request.headers['berichtreferentie'] as string | undefined)
    response.end('{}')
  })
  const gezin = { ...bericht, soort: 'gezin', referentie: 'r-1', route: { methode: 'PUT', pad: '/gezinnen/x' } }
  await cjgTransport({ url, wire: openWire({ token: 'een' }) })(gezin, AbortSignal.timeout(2_000))
  await ggkTransport({ url, wire: openWire({ token: 'twee' }) })(bericht, AbortSignal.timeout(2_000))
  expect(gezien).toEqual(['Bearer een', 'r-1', 'Bearer twee', undefined])
})
