import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTokenEindpunt } from '@wijkhub/builders/token-eindpunt'
import { afterEach, expect, test } from 'vitest'
import { readBounded } from '../read-bounded.ts'
import { openWire } from './open-wire.ts'
import type { WireSettings } from './wire-fields.ts'

const folder = mkdtempSync(join(tmpdir(), 'wijkhub-sleutels-'))
const open: (() => void)[] = []
afterEach(() => open.splice(0).forEach((sluit) => sluit()))

const ec = () => generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
const publiek = ({ publicKey }: { publicKey: KeyObject }, kid?: string) => ({
  ...publicKey.export({ format: 'jwk' }),
  ...(kid && { kid }),
})
function alsJwk(naam: string, { privateKey }: { privateKey: KeyObject }, extra: object = {}): string {
  const file = join(folder, `${naam}.jwk`)
  writeFileSync(file, JSON.stringify({ ...privateKey.export({ format: 'jwk' }), ...extra }))
  return file
}

/** An issuer that knows the hub by this key, and a partner that takes tokens of that issuer. */
async function opstelling(sleutel: { publicKey: KeyObject }, clientKeyFile: string, extra: WireSettings = {}) {
  let nowMs = Date.now()
  const uitgever = await startTokenEindpunt({ wijkhub: [publiek(sleutel)] }, () => nowMs)
  const gekregen: (string | undefined)[] = []
  const partner = createServer((request, response) => {
    gekregen.push(request.headers.authorization)
    response.writeHead(uitgever.isGeldig(request.headers.authorization) ? 200 : 401).end()
  })
  await new Promise<void>((resolve) => partner.listen(0, '127.0.0.1', resolve))
  open.push(uitgever.stop, () => (partner.closeAllConnections(), partner.close()))
  const url = `http://127.0.0.1:${(partner.address() as AddressInfo).port}`
  const settings = { tokenUrl: uitgever.url, clientId: 'wijkhub', clientKeyFile, ...extra }
  const wire = openWire(settings, { now: () => nowMs })
  const stuur = async () => {
    const signal = AbortSignal.timeout(5_000)
    const answer = await wire.send({ url, methode: 'POST', headers: {}, inhoud: 'x', signal })
    await readBounded(answer, 1_000)
    return answer.status
  }
  return { uitgever, gekregen, stuur, later: (ms: number) => (nowMs += ms) }
}

test.each<[string, () => [{ publicKey: KeyObject }, string]]>([
  [
    'ES256 of a JWK',
    () => {
      const paar = ec()
      return [paar, alsJwk('es', paar)]
    },
  ],
  [
    'PS256 of a PEM',
    () => {
      const paar = generateKeyPairSync('rsa', { modulusLength: 2048 })
      const file = join(folder, 'ps.pem')
      writeFileSync(file, paar.privateKey.export({ format: 'pem', type: 'pkcs8' }))
      return [paar, file]
    },
  ],
  [
    'RS256, where the JWK says so',
    () => {
      const paar = generateKeyPairSync('rsa', { modulusLength: 2048 })
      return [paar, alsJwk('rs', paar, { alg: 'RS256' })]
    },
  ],
])('the hub says who it is with %s, and the partner takes the token it gets', async (_wat, maak) => {
  const { stuur, uitgever, gekregen } = await opstelling(...maak(), { clientScope: 'dossiers' })
  expect(await stuur()).toBe(200)
  expect(uitgever.gevraagd).toEqual([{ clientId: 'wijkhub', kid: undefined, scope: 'dossiers' }])
  expect(gekregen[0]).toMatch(/^Bearer \S{20,}$/)
})

test('one token serves all who ask, until a minute before its end', async () => {
  const paar = ec()
  const { stuur, uitgever, later } = await opstelling(paar, alsJwk('een', paar))
  expect(new Set(await Promise.all(Array.from({ length: 20 }, stuur)))).toEqual(new Set([200]))
  later(3_539_000)
  await stuur()
  expect(uitgever.gevraagd).toHaveLength(1)
  later(1_000)
  await stuur()
  expect(uitgever.gevraagd).toHaveLength(2)
})

test('a token that was refused is not used again', async () => {
  const paar = ec()
  const { stuur, uitgever } = await opstelling(paar, alsJwk('weg', paar))
  await stuur()
  uitgever.trekIn()
  expect([await stuur(), await stuur()]).toEqual([401, 200])
})

test('a new key is used from the next token on, without a start', async () => {
  const [oud, nieuw] = [ec(), ec()]
  const file = alsJwk('wissel', oud, { kid: 'oud' })
  const { stuur, uitgever } = await opstelling(oud, file)
  uitgever.clients['wijkhub'] = [publiek(oud, 'oud'), publiek(nieuw, 'nieuw')]
  await stuur()
  alsJwk('wissel', nieuw, { kid: 'nieuw' })
  uitgever.clients['wijkhub'] = [publiek(nieuw, 'nieuw')]
  uitgever.trekIn()
  expect([await stuur(), await stuur()]).toEqual([401, 200])
  expect(uitgever.gevraagd.map(({ kid }) => kid)).toEqual(['oud', 'nieuw'])
})

test.each([
  ['does not know the key', undefined, 'token-geweigerd'],
  ['is away', { status: 503, inhoud: '' }, 'token-onbereikbaar'],
  ['is too busy', { status: 429, inhoud: '' }, 'token-onbereikbaar'],
  ['answers something else', { status: 200, inhoud: '<html>' }, 'token-geweigerd'],
  [
    'gives a token of another kind',
    { status: 200, inhoud: '{"access_token":"a","token_type":"DPoP"}' },
    'token-geweigerd',
  ],
  [
    'gives a token that is more than one',
    { status: 200, inhoud: '{"access_token":"a\\r\\nx: y","token_type":"Bearer"}' },
    'token-geweigerd',
  ],
])('an issuer that %s: nothing goes to the partner, and the fault holds no secret', async (_wat, antwoord, code) => {
  const { stuur, uitgever, gekregen } = await opstelling(ec(), alsJwk('vreemd', ec()))
  if (antwoord) uitgever.gedrag.antwoord = antwoord
  const fout = (await stuur().catch((error: unknown) => error)) as Error & { code: string }
  expect(fout.code).toBe(code)
  expect(JSON.stringify([fout.message, fout.stack, fout])).not.toMatch(/ey[\w-]{10}|assertion/i)
  expect(gekregen).toEqual([])
})

test('a key that is none is a fault of ours', async () => {
  const file = join(folder, 'stuk.pem')
  writeFileSync(file, 'geen sleutel')
  const { stuur, gekregen } = await opstelling(ec(), file)
  await expect(stuur()).rejects.toMatchObject({ code: 'certificaat-onleesbaar' })
  expect(gekregen).toEqual([])
})
