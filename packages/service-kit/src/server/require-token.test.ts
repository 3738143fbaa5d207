import { expect, test } from 'vitest'
import { exampleServer } from '@wijkhub/builders/example-server'
import { inrichting } from '@wijkhub/builders/haarlem'
import { maakHouder } from '../access/fixtures/bewijs.ts'
import { goedeClaims, maakSleutel } from '../access/fixtures/toegangsproef.ts'
import { createToegang } from '../access/toegang.ts'

const sleutel = await maakSleutel()
const houder = await maakHouder()
const publiekAdres = 'https://hub.example'
const { app } = await exampleServer({
  toegang: createToegang({
    sleutels: { jwks: { keys: [sleutel.jwk] } },
    issuer: 'https://login.example',
    audience: 'urn:wijkhub',
    inrichting,
    publiekAdres,
  }),
})
const pad = '/proef/v1/huishoudens/00000000-0000-4000-8000-000000000001'
const nu = new Date()
const gebonden = await sleutel.token({ ...goedeClaims(nu), cnf: { jkt: houder.jkt } })
const bewijs = (htm: string, htu = publiekAdres + pad) =>
  houder.bewijs(gebonden, { htm, htu, iat: Math.floor(Date.now() / 1000) })

const vraag = (headers: { authorization: string; dpop?: string }, url = `${pad}?limiet=5`) =>
  app.inject({ url, headers })

test('a token that is bound to a key opens with a proof of this very request', async () => {
  const antwoord = await vraag({ authorization: `DPoP ${gebonden}`, dpop: await bewijs('GET') })
  expect(antwoord.statusCode).toBe(200)
})

test('stolen, it opens nothing: not as a bearer token, not without a proof, not with one of another request', async () => {
  const dpop = await bewijs('GET')
  for (const headers of [
    { authorization: `Bearer ${gebonden}`, dpop },
    { authorization: `DPoP ${gebonden}` },
    { authorization: `DPoP ${gebonden}`, dpop: await bewijs('POST') },
    { authorization: `DPoP ${gebonden}`, dpop: await bewijs('GET', `${publiekAdres}/elders`) },
    { authorization: `DPoP ${gebonden}`, dpop: `${dpop}, ${dpop}` },
  ]) {
    const antwoord = await vraag(headers)
    expect([antwoord.statusCode, antwoord.json<{ code: string }>().code]).toEqual([401, 'ongeldig-token'])
  }
})

test('a token without the scope of the route is told which one, and one of another role is not', async () => {
  const zonder = await sleutel.token({ ...goedeClaims(nu), scope: 'plan' })
  const antwoord = await vraag({ authorization: `Bearer ${zonder}` })
  expect([antwoord.statusCode, antwoord.json<{ code: string }>().code]).toEqual([403, 'geen-recht'])
  expect(antwoord.headers['www-authenticate']).toBe('Bearer realm="wijkhub", error="insufficient_scope", scope="lezen"')
  const partner = await sleutel.token({ ...goedeClaims(nu), organisatie: 'cjg' })
  const ander = await vraag({ authorization: `Bearer ${partner}` })
  expect([ander.statusCode, ander.headers['www-authenticate']]).toEqual([403, undefined])
})
