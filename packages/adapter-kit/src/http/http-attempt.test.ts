import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { maakProefCa } from '@wijkhub/builders/proef-ca'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { openWire } from '@wijkhub/service-kit'
import { gzipSync } from 'node:zlib'
import { eigenWeigering, httpAttempt, type PartnerAntwoord } from './http-attempt.ts'

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
const wire = openWire({ token: 'x' })
const roep = (url: string) =>
  httpAttempt(
    { wire, url, methode: 'POST', headers: {}, inhoud: 'x', signal: AbortSignal.timeout(2_000) },
    eigenWeigering,
  )

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

test('a redirect is not followed, because the body holds personal data: it is the word of a machine in between', async () => {
  const elders: string[] = []
  const ander = await partner((request, response) => (elders.push(request.url ?? ''), response.end()))
  const url = await partner((_, response) => response.writeHead(307, { location: ander }).end())
  expect(await roep(url)).toMatchObject({ soort: 'niet-bereikt', code: 'tussenstation', foutcode: 'http-307' })
  expect(elders).toEqual([])
})

test('a partner that is not there was not reached; one that is silent may have processed it', async () => {
  const weg = await partner(() => {})
  sluitAlles()
  expect(await roep(weg)).toMatchObject({ soort: 'niet-bereikt', foutcode: 'ECONNREFUSED' })
  const url = await partner(() => {})
  const kort = {
    wire,
    url,
    methode: 'POST',
    headers: {},
    inhoud: 'x',
    signal: AbortSignal.timeout(2_000),
    timeoutMs: 30,
  }
  expect(await httpAttempt(kort, eigenWeigering)).toMatchObject({ soort: 'onzeker', foutcode: 'time-out' })
})

test('a reason the partner gives is shown, without the numbers of persons in it', async () => {
  const url = await partner((_, response) =>
    response
      .writeHead(400)
      .end(JSON.stringify({ code: 'bsn-onbekend', detail: 'BSN 999999369 of 9999.99.369 is onbekend' })),
  )
  expect(await roep(url)).toMatchObject({
    soort: 'geweigerd',
    foutcode: 'bsn-onbekend',
    reden: 'BSN … of … is onbekend',
  })
})

test.each([
  [404, 'text/plain', 'not found'],
  [400, 'text/html', '<html>Bad Request</html>'],
  [403, 'application/json', '{"message":"Forbidden"}'],
  [404, 'application/json', '{"timestamp":"2026-11-28","status":404,"error":"Not Found","path":"/x"}'],
  [421, 'application/problem+json', '{"title":"Misdirected"}'],
  [423, 'application/problem+json', '{"title":"Locked"}'],
  [425, 'application/problem+json', '{"title":"Too early"}'],
  [410, '', ''],
])('%i %s that is not the partner’s own word is weather', async (status, type, inhoud) => {
  const url = await partner((_, response) =>
    response.writeHead(status, type ? { 'content-type': type } : {}).end(inhoud),
  )
  expect(await roep(url)).toMatchObject({ soort: 'niet-bereikt', code: 'tussenstation' })
})

test.each([
  ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'],
  ['nothing', ''],
  ['no HTTP', 'hallo\r\n\r\n'],
  ['headers without end', `HTTP/1.1 200 OK\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`],
])('an answer that is %s is nobody’s word', async (_, bytes) => {
  const url = await partner((request) => request.socket.end(bytes))
  expect(await roep(url)).toMatchObject({ soort: 'onzeker', code: 'verbinding-verbroken' })
})

test('where two do not trust each other nothing was sent, and nobody’s household waits for a person', async () => {
  const ca = maakProefCa()
  const { cert, sleutel } = ca.geef('partner')
  const gezien: string[] = []
  const eisen = { ca: readFileSync(ca.ca), requestCert: true, cert: readFileSync(cert), key: readFileSync(sleutel) }
  const server = createTlsServer(eisen, (_, response) => (gezien.push('x'), response.end()))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  open.push(() => (server.closeAllConnections(), server.close()))
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
  const met = (caFile: string | undefined) => ({
    wire: openWire({ token: 'x', caFile }),
    url,
    methode: 'POST',
    headers: {},
    inhoud: 'x',
    signal: AbortSignal.timeout(2_000),
  })
  const verwacht = { soort: 'niet-bereikt', code: 'toegang-geweigerd' }
  expect(await httpAttempt(met(undefined), eigenWeigering)).toMatchObject(verwacht)
  expect(await httpAttempt(met(ca.ca), eigenWeigering)).toMatchObject(verwacht)
  expect(await httpAttempt(met('/nergens'), eigenWeigering)).toMatchObject({
    ...verwacht,
    foutcode: 'certificaat-onleesbaar',
  })
  expect(gezien).toEqual([])
})

test('an issuer of tokens that is away is weather', async () => {
  const weg = await partner(() => {})
  sluitAlles()
  const sleutel = join(mkdtempSync(join(tmpdir(), 'wijkhub-sleutel-')), 'sleutel.pem')
  const { privateKey } = generateKeyPairSync('ed25519')
  writeFileSync(sleutel, privateKey.export({ format: 'pem', type: 'pkcs8' }))
  const wire = openWire({ tokenUrl: weg, clientId: 'hub', clientKeyFile: sleutel })
  const url = await partner((_, response) => response.end('{}'))
  const verzoek = { wire, url, methode: 'POST', headers: {}, inhoud: 'x', signal: AbortSignal.timeout(2_000) }
  expect(await httpAttempt(verzoek, () => ({ soort: 'verwerkt' }))).toMatchObject({
    soort: 'niet-bereikt',
    code: 'partner-onbereikbaar',
    foutcode: 'token-onbereikbaar',
  })
})

test('a partner that asks to wait for days is asked again within the hour', async () => {
  const url = await partner((_, response) => response.writeHead(429, { 'retry-after': '999999999' }).end())
  expect(await roep(url)).toMatchObject({ soort: 'niet-bereikt', wachtMs: 3_600_000 })
})

test.each([
  ['endless', {}, (response: ServerResponse) => vul(response)],
  ['small until it is unpacked', { 'content-encoding': 'gzip' }, (response: ServerResponse) => response.end(bom)],
])('an answer that is %s is given up on, and nobody’s word', async (_, koppen, antwoord) => {
  const url = await partner((_vraag, response) => void antwoord(response.writeHead(200, koppen)))
  const lees = (antwoorden: PartnerAntwoord) => {
    throw new Error(`was read: ${antwoorden.inhoud.length}`)
  }
  const verzoek = { wire, url, methode: 'POST', headers: {}, inhoud: 'x', signal: AbortSignal.timeout(5_000) }
  expect(await httpAttempt(verzoek, lees)).toMatchObject({ soort: 'onzeker', code: 'antwoord-onleesbaar' })
})

test.each<[string, Record<string, string>, string | Buffer, string | undefined]>([
  ['a byte order mark', {}, '\ufeff{"a":"é"}', '{"a":"é"}'],
  ['UTF-8 without a Content-Type', {}, '{"a":"é"}', '{"a":"é"}'],
  [
    'XML that says ISO 8859-1',
    { 'content-type': 'text/xml' },
    Buffer.from('<?xml version="1.0" encoding="ISO-8859-1"?><a>é</a>', 'latin1'),
    '<?xml version="1.0" encoding="UTF-8"?><a>é</a>',
  ],
  ['JSON in ISO 8859-1', { 'content-type': 'application/json' }, Buffer.from('{"a":"é"}', 'latin1'), undefined],
  ['half a character', { 'content-type': 'application/json' }, Buffer.from('{"a":"é"}').subarray(0, 7), undefined],
  ['nothing', {}, '', ''],
])('H8: an answer of a partner is text, or nobody’s word: %s', async (_, koppen, inhoud, verwacht) => {
  const url = await partner((_vraag, response) => response.writeHead(200, koppen).end(inhoud))
  const gelezen: string[] = []
  const verzoek = { wire, url, methode: 'POST', headers: {}, inhoud: 'x', signal: AbortSignal.timeout(2_000) }
  const uitkomst = await httpAttempt(verzoek, (antwoord) => (gelezen.push(antwoord.inhoud), { soort: 'verwerkt' }))
  expect(gelezen).toEqual(verwacht === undefined ? [] : [verwacht])
  expect(uitkomst).toMatchObject(
    verwacht === undefined ? { soort: 'onzeker', code: 'antwoord-onleesbaar' } : { soort: 'verwerkt' },
  )
})

const bom = gzipSync(Buffer.alloc(64 * 1024 * 1024))
/** Writes until the other side hangs up. */
function vul(response: ServerResponse): void {
  const blok = Buffer.alloc(64 * 1024, 'x')
  const schrijf = () => {
    while (!response.destroyed && response.write(blok));
  }
  response.on('drain', schrijf)
  schrijf()
}
