import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { leesCertificaat } from './client-certificate.ts'
import { metOin, oinErvan, zonderOin } from './fixtures/certificates.ts'

const geheim = 'wat-alleen-de-proxy-weet-en-niemand-anders'
const kop = `:${metOin}:`
const vingerafdruk = createHash('sha256').update(Buffer.from(metOin, 'base64')).digest('base64url')
const pem = `-----BEGIN CERTIFICATE-----\n${metOin.replaceAll(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`

test('what the proxy passes is read, as RFC 9440 writes it and as nginx does', () => {
  for (const certificaat of [kop, encodeURIComponent(pem)])
    expect(leesCertificaat({ certificaat, geheim }, geheim)).toEqual({ vingerafdruk, serienummer: oinErvan })
})

test('a certificate without a number has none', () => {
  expect(leesCertificaat({ certificaat: `:${zonderOin}:`, geheim }, geheim)?.serienummer).toBeUndefined()
})

test.each<[string, string | undefined, string | undefined, string | undefined]>([
  ['of who does not say the secret of the proxy', kop, undefined, geheim],
  ['of who says another', kop, `${geheim}x`, geheim],
  ['where there is no proxy with a secret', kop, geheim, undefined],
  ['where even that is empty', kop, undefined, undefined],
  ['that is not there', undefined, geheim, geheim],
  ['that is none', ':bm90aGluZw==:', geheim, geheim],
  ['that cannot be decoded', '%zz', geheim, geheim],
])('a certificate in a header %s is not looked at', (_, certificaat, gezegd, proxygeheim) => {
  expect(leesCertificaat({ certificaat, geheim: gezegd }, proxygeheim)).toBeUndefined()
})
