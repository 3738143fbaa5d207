import { inrichting } from '@wijkhub/builders/haarlem'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterAll, expect, test } from 'vitest'
import { startProefApi } from './fixtures/proef-api.ts'

const { vraag, metInrichting, stop } = await startProefApi()
afterAll(stop)

const { publicKey, privateKey } = await generateKeyPair('ES256')
const jwks = { keys: [{ ...(await exportJWK(publicKey)), kty: 'EC' as const, kid: 'regas' }] }
const [vanKontext, vanDock] = ['00000000-0000-4000-8000-000000000071', '00000000-0000-4000-8000-000000000072']
for (const [medewerkerId, wie] of [
  [vanKontext, 'kontext'],
  [vanDock, 'dock'],
] as const) {
  const body = { naam: `Iemand van ${wie}`, sinds: '2026-01-01', teams: [], vervangers: [] }
  await vraag('PUT', `/medewerkers/${medewerkerId}`, wie, body)
}

type Hoe = NonNullable<ReturnType<typeof inrichting.aansluitingVan>['medewerker']>
const zoHetKontextWil = (medewerker: Hoe) =>
  metInrichting({
    ...inrichting,
    aansluitingVan: (partij) =>
      partij === 'kontext' ? { binding: 'geen', medewerker } : inrichting.aansluitingVan(partij),
  })

const ondertekend = async (medewerkerId: string) => ({
  'wijkhub-medewerker': await new SignJWT({ medewerkerId })
    .setProtectedHeader({ alg: 'ES256', typ: 'medewerker+jwt', kid: 'regas' })
    .setIssuer('kontext')
    .setAudience('urn:wijkhub')
    .setIssuedAt()
    .setExpirationTime('5m')
    .sign(privateKey),
})
const wie = async (kop: object) => {
  const { status, body } = await vraag('GET', '/agenda', 'kontext', undefined, kop)
  return status === 200 ? 'goed' : `${status} ${body.fouten[0].veld} ${body.fouten[0].code}`
}

test('an organisation that signs for its workers is believed, and only about its own', async () => {
  await zoHetKontextWil({ hoe: 'ondertekend', verplicht: true, jwks })
  expect(await wie(await ondertekend(vanKontext))).toBe('goed')
  // Who may reads no more with a worker of another organisation, and does not hear whether there is such a worker.
  expect(await wie(await ondertekend(vanDock))).toBe('400 /wijkhub-medewerker ongeldig')
  expect(await wie(await ondertekend('00000000-0000-4000-8000-000000000079'))).toBe('400 /wijkhub-medewerker ongeldig')
  expect(await wie(await ondertekend('geen id'))).toBe('400 /wijkhub-medewerker ongeldig')
  expect(await wie({ 'wijkhub-medewerker': vanKontext })).toBe('400 /wijkhub-medewerker ongeldig')
})

test('where every call has to say whose it is, one that does not is told so, and documentation is for everybody', async () => {
  await zoHetKontextWil({ hoe: 'kop', verplicht: true })
  expect(await wie({})).toBe('400 /wijkhub-medewerker verplicht')
  expect(await wie({ 'wijkhub-medewerker': vanKontext })).toBe('goed')
  expect((await vraag('GET', '/openapi.json', 'kontext')).status).toBe(200)
})

test('where nobody is named, a name is not passed over', async () => {
  await zoHetKontextWil({ hoe: 'geen' })
  expect(await wie({})).toBe('goed')
  expect(await wie({ 'wijkhub-medewerker': vanKontext })).toBe('400 /wijkhub-medewerker ongeldig')
})
