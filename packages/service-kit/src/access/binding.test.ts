import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { maakBindingscontrole, type Gebruik } from './binding.ts'
import { maakHouder } from './fixtures/bewijs.ts'
import { metOin, oinErvan, zonderOin } from './fixtures/certificates.ts'

const nu = new Date('2026-11-29T10:00:00Z')
const proxygeheim = 'wat-alleen-de-proxy-weet-en-niemand-anders'
const controleer = maakBindingscontrole({ publiekAdres: 'https://hub.example/', proxygeheim, now: () => nu })
const token = 'een.token'
const houder = await maakHouder()
const vingerafdruk = (base64: string) => createHash('sha256').update(Buffer.from(base64, 'base64')).digest('base64url')

const bearer: Gebruik = { schema: 'Bearer', methode: 'GET', pad: '/x' }
const metCertificaat = (base64: string): Gebruik => ({ ...bearer, certificaat: `:${base64}:`, proxygeheim })
const metBewijs = async (): Promise<Gebruik> => ({
  schema: 'DPoP',
  methode: 'GET',
  pad: '/x',
  dpop: await houder.bewijs(token, { htm: 'GET', htu: 'https://hub.example/x', iat: nu.getTime() / 1000 }),
})
const sleutel = { jkt: houder.jkt }
const certificaat = { 'x5t#S256': vingerafdruk(metOin) }

test.each<[string, boolean, unknown, Gebruik, Parameters<typeof controleer>[3]]>([
  ['a token that is bound to nothing', true, undefined, bearer, { binding: 'geen' }],
  ['the same, of who has to be bound to a key', false, undefined, bearer, { binding: 'dpop' }],
  [
    'the same, of who has to be bound to a certificate',
    false,
    undefined,
    metCertificaat(metOin),
    { binding: 'certificaat' },
  ],
  ['a claim `cnf` that says nothing', false, 'x', bearer, { binding: 'dpop' }],
  ['the key, with its proof', true, sleutel, await metBewijs(), { binding: 'dpop' }],
  ['the key, where nobody asked for one', true, sleutel, await metBewijs(), { binding: 'geen' }],
  ['the key, without its proof', false, sleutel, { ...bearer, schema: 'DPoP' }, { binding: 'geen' }],
  ['the key, as a bearer token', false, sleutel, { ...(await metBewijs()), schema: 'Bearer' }, { binding: 'geen' }],
  ['a key that is no text', false, { jkt: 7 }, await metBewijs(), { binding: 'dpop' }],
  ['a proof of a token that is bound to nothing', false, undefined, await metBewijs(), { binding: 'geen' }],
  ['the key, of who has to be bound to a certificate', false, sleutel, await metBewijs(), { binding: 'certificaat' }],
  ['the certificate', true, certificaat, metCertificaat(metOin), { binding: 'certificaat' }],
  ['the certificate, where nobody asked for one', true, certificaat, metCertificaat(metOin), { binding: 'geen' }],
  ['another certificate', false, certificaat, metCertificaat(zonderOin), { binding: 'certificaat' }],
  ['no certificate', false, certificaat, bearer, { binding: 'certificaat' }],
  [
    'the certificate, without the secret of the proxy',
    false,
    certificaat,
    { ...metCertificaat(metOin), proxygeheim: 'x' },
    { binding: 'geen' },
  ],
  [
    'a certificate with the number of its party',
    true,
    certificaat,
    metCertificaat(metOin),
    { binding: 'certificaat', oin: oinErvan },
  ],
  [
    'a certificate with the number of another',
    false,
    certificaat,
    metCertificaat(metOin),
    { binding: 'certificaat', oin: '1'.repeat(20) },
  ],
  [
    'a certificate without a number, of a party that has one',
    false,
    undefined,
    metCertificaat(zonderOin),
    { binding: 'geen', oin: oinErvan },
  ],
])('a token is used by whom it was given to: %s → %s', async (_, goed, cnf, gebruik, aansluiting) => {
  expect(await controleer(token, cnf, gebruik, aansluiting)).toBe(goed)
})

test('without an address callers know the hub by, no proof is of it', async () => {
  const zonder = maakBindingscontrole({ now: () => nu })
  expect(await zonder(token, sleutel, await metBewijs(), { binding: 'geen' })).toBe(false)
})
