import { expect, test } from 'vitest'
import { maakDpopcontrole } from './dpop.ts'
import { maakHouder } from './fixtures/bewijs.ts'

const nu = new Date('2026-11-29T10:00:00Z')
const iat = nu.getTime() / 1000
const adres = 'https://hub.example/registratie/v1/huishoudens'
const goed = { htm: 'GET', htu: adres, iat }
const token = 'een.token'
const houder = await maakHouder()
const controleer = maakDpopcontrole(() => nu)
const verzoek = (bewijs: string | undefined) => ({ bewijs, token, methode: 'GET', adres })

test('a proof of this token, this request and this minute is taken, once', async () => {
  const bewijs = await houder.bewijs(token, goed)
  expect(await controleer(verzoek(bewijs), houder.jkt)).toBe(true)
  expect(await controleer(verzoek(bewijs), houder.jkt)).toBe(false)
})

test.each(['RS256', 'PS256'])('a key for %s may prove as well', async (alg) => {
  const ander = await maakHouder(alg)
  expect(await controleer(verzoek(await ander.bewijs(token, goed)), ander.jkt)).toBe(true)
})

test.each<[string, object]>([
  ['with a query', { htu: `${adres}?na=1#x` }],
  ['in capitals where that is the same', { htu: 'HTTPS://HUB.EXAMPLE:443/registratie/v1/huishoudens' }],
  ['59 seconds old', { iat: iat - 59 }],
  ['of a clock that is 59 seconds ahead', { iat: iat + 59 }],
])('a proof is taken %s', async (_, claims) => {
  expect(await controleer(verzoek(await houder.bewijs(token, { ...goed, ...claims })), houder.jkt)).toBe(true)
})

test.each<[string, Record<string, unknown>, Record<string, unknown>?]>([
  ['another method', { htm: 'POST' }],
  ['another address', { htu: `${adres}/1` }],
  ['another host', { htu: adres.replace('hub.', 'boef.') }],
  ['no address', { htu: 'huishoudens' }],
  ['an address that is no text', { htu: 7 }],
  ['a minute that went by', { iat: iat - 61 }],
  ['a minute that is to come', { iat: iat + 61 }],
  ['another token', { ath: 'x' }],
  ['no token', { ath: undefined }],
  ['no number of its own', { jti: undefined }],
  ['another kind of document', {}, { typ: 'at+jwt' }],
  ['a key it does not hold', {}, { jwk: undefined }],
])('a proof of %s is refused', async (_, claims, kop) => {
  const bewijs = await houder.bewijs(token, { ...goed, ...claims }, kop)
  expect(await controleer(verzoek(bewijs), houder.jkt)).toBe(false)
})

test('a proof of another key, none at all, and what is no proof are refused', async () => {
  const ander = await maakHouder()
  expect(await controleer(verzoek(await ander.bewijs(token, goed)), houder.jkt)).toBe(false)
  expect(await controleer(verzoek(undefined), houder.jkt)).toBe(false)
  expect(await controleer(verzoek('geen.bewijs'), houder.jkt)).toBe(false)
})

test('a proof is forgotten when its minute is over on either side, and is then too old by itself', async () => {
  let nu = new Date('2026-11-29T10:00:00Z')
  const metKlok = maakDpopcontrole(() => nu)
  const vroeg = await houder.bewijs(token, { ...goed, iat: iat + 59 })
  expect(await metKlok(verzoek(vroeg), houder.jkt)).toBe(true)
  nu = new Date(nu.getTime() + 118_000)
  expect(await metKlok(verzoek(vroeg), houder.jkt)).toBe(false)
  nu = new Date(nu.getTime() + 3_000)
  expect(await metKlok(verzoek(await houder.bewijs(token, { ...goed, iat: iat + 121 })), houder.jkt)).toBe(true)
  expect(await metKlok(verzoek(vroeg), houder.jkt)).toBe(false)
})
