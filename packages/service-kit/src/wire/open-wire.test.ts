import { copyFileSync, readFileSync } from 'node:fs'
import type { RequestListener } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { maakProefCa, type Papieren } from '@wijkhub/builders/proef-ca'
import { afterEach, expect, test } from 'vitest'
import { readBounded } from '../read-bounded.ts'
import { certificateFigures } from './certificate-figures.ts'
import { openWire, type Wire } from './open-wire.ts'
import type { WireFault } from './wire-fault.ts'

const ca = maakProefCa()
const server = ca.geef('partner')
const [oud, nieuw] = [ca.geef('hub-oud'), ca.geef('hub-nieuw')]
const open: (() => void)[] = []
afterEach(() => open.splice(0).forEach((sluit) => sluit()))

/** A partner that lets in who has a certificate of its CA, and says whom it saw. */
async function partner(antwoord: RequestListener = (_, response) => response.end('{}')) {
  const gezien: string[] = []
  const eisen = { requestCert: true, rejectUnauthorized: true, ca: readFileSync(ca.ca) }
  const papieren = { cert: readFileSync(server.cert), key: readFileSync(server.sleutel) }
  const https = createServer({ ...eisen, ...papieren }, (request, response) => {
    gezien.push(String((request.socket as TLSSocket).getPeerCertificate().subject.CN))
    antwoord(request, response)
  })
  await new Promise<void>((resolve) => https.listen(0, '127.0.0.1', resolve))
  open.push(() => (https.closeAllConnections(), https.close()))
  return { gezien, url: `https://127.0.0.1:${(https.address() as AddressInfo).port}/x` }
}
const met = ({ cert, sleutel }: Papieren) => ({ certFile: cert, keyFile: sleutel, caFile: ca.ca })
async function stuur(wire: Wire, url: string, signal = AbortSignal.timeout(5_000)): Promise<number> {
  const answer = await wire.send({ url, methode: 'POST', headers: {}, inhoud: 'x', signal })
  await readBounded(answer, 1_000)
  return answer.status
}

test('a partner that asks for a certificate sees the hub’s, and lets nobody in without', async () => {
  const { url, gezien } = await partner()
  expect(await stuur(openWire(met(oud)), url)).toBe(200)
  await expect(stuur(openWire({ caFile: ca.ca }), url)).rejects.toThrow()
  expect(gezien).toEqual(['hub-oud'])
})

test('a partner whose certificate is of nobody we trust gets nothing', async () => {
  const { url, gezien } = await partner()
  const { ca: vreemd } = maakProefCa()
  await expect(stuur(openWire({ ...met(oud), caFile: vreemd }), url)).rejects.toMatchObject({
    code: expect.stringMatching(/^(SELF_SIGNED|UNABLE_TO)_/),
  })
  await expect(stuur(openWire({ ...met(oud), caFile: undefined }), url)).rejects.toThrow()
  expect(gezien).toEqual([])
})

test('a certificate of another name is not the partner’s', async () => {
  const { url, gezien } = await partner()
  await expect(stuur(openWire(met(oud)), url.replace('127.0.0.1', 'LOCALHOST'))).resolves.toBe(200)
  const elders = ca.geef('elders', ['DNS:elders.invalid'])
  const https = createServer({ cert: readFileSync(elders.cert), key: readFileSync(elders.sleutel) })
  await new Promise<void>((resolve) => https.listen(0, '127.0.0.1', resolve))
  open.push(() => (https.closeAllConnections(), https.close()))
  const daar = `https://127.0.0.1:${(https.address() as AddressInfo).port}/`
  await expect(stuur(openWire(met(oud)), daar)).rejects.toMatchObject({ code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
  expect(gezien).toHaveLength(1)
})

test('a certificate is changed under load, the file before its key, and no request fails', async () => {
  const { url, gezien } = await partner()
  const papieren = { cert: join(ca.folder, 'gebruikt.pem'), sleutel: join(ca.folder, 'gebruikt.key') }
  const zet = (deel: keyof Papieren, van: Papieren) => copyFileSync(van[deel], papieren[deel])
  zet('cert', oud)
  zet('sleutel', oud)
  const faults: Error[] = []
  let nowMs = 0
  const wire = openWire(met(papieren), { now: () => nowMs, onFault: (fault) => faults.push(fault) })
  let gestuurd = 0
  const stappen = new Map([
    [100, () => zet('cert', nieuw)],
    [150, () => (nowMs += 30_000)],
    [250, () => zet('sleutel', nieuw)],
    [300, () => (nowMs += 30_000)],
  ])
  const beller = async () => {
    const antwoorden: number[] = []
    while (gestuurd < 500) {
      stappen.get(++gestuurd)?.()
      antwoorden.push(await stuur(wire, url))
    }
    return antwoorden
  }
  const antwoorden = (await Promise.all(Array.from({ length: 8 }, beller))).flat()
  expect(new Set(antwoorden)).toEqual(new Set([200]))
  expect(gezien).toHaveLength(antwoorden.length)
  // Between the two files the old pair stayed, and somebody was told; from the pair on the new one is used.
  expect(faults).toHaveLength(1)
  const eersteNieuwe = gezien.indexOf('hub-nieuw')
  expect(eersteNieuwe).toBeGreaterThan(250)
  expect(gezien.slice(eersteNieuwe + 8).every((naam) => naam === 'hub-nieuw')).toBe(true)
})

test('when a certificate ends is known before, and without one nothing ends', () => {
  const nu = new Date()
  const over = (openWire(met(oud)).certificateExpiresAt()!.getTime() - nu.getTime()) / 3_600_000
  expect(over).toBeGreaterThan(46)
  expect(over).toBeLessThanOrEqual(48)
  const geen = [openWire({ caFile: ca.ca }), openWire({ ...met(oud), certFile: '/nergens' })]
  expect(geen.map((wire) => wire.certificateExpiresAt())).toEqual([undefined, undefined])
  const [cijfer] = certificateFigures({ cjg: openWire(met(oud)), ggk: geen[0]! }, nu)
  expect(cijfer!.waarden).toEqual([{ labels: { bij: 'cjg' }, waarde: Math.round(over * 3600) }])
  expect(certificateFigures({ ggk: geen[0]! }, new Date())).toEqual([])
})

test('files that could never be read are a fault of ours, and nothing was sent', async () => {
  const { url, gezien } = await partner()
  const wire = openWire({ ...met(oud), keyFile: nieuw.sleutel })
  await expect(stuur(wire, url)).rejects.toMatchObject({ code: 'certificaat-onleesbaar' } satisfies Partial<WireFault>)
  expect(gezien).toEqual([])
})

test('who stops waiting stops, also halfway the answer', async () => {
  const { url } = await partner((_, response) => response.writeHead(200, { 'content-length': '100' }).write('half'))
  const klaar = new AbortController()
  const wire = openWire(met(oud))
  const { body } = await wire.send({ url, methode: 'GET', headers: {}, inhoud: '', signal: klaar.signal })
  await expect(
    (async () => {
      for await (const _ of body) klaar.abort()
    })(),
  ).rejects.toThrow()
})
