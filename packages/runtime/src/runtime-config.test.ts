import { expect, test } from 'vitest'
import { bindingSamenhang, RuntimeConfig, samenhang } from './runtime-config.ts'

const config = (meer: Record<string, string>) =>
  RuntimeConfig.parse({
    WIJKHUB_INRICHTING: 'inrichting.yaml',
    WIJKHUB_POSTGRES_URL: 'postgres://127.0.0.1/wijkhub',
    WIJKHUB_TOKEN_ISSUER: 'https://login.example',
    ...meer,
  })

test.each<[string, Record<string, string>, string[]]>([
  ['at the issuer itself', {}, []],
  ['in a setting', { WIJKHUB_JWKS: '{"keys":[]}', WIJKHUB_TOKEN_ISSUER: 'urn:eigen' }, []],
  ['at an address', { WIJKHUB_JWKS_URL: 'https://login.example/jwks', WIJKHUB_TOKEN_ISSUER: 'urn:eigen' }, []],
  ['on this machine', { WIJKHUB_TOKEN_ISSUER: 'http://127.0.0.1:9/' }, []],
  ['in two places', { WIJKHUB_JWKS: '{}', WIJKHUB_JWKS_URL: 'https://login.example/jwks' }, ['WIJKHUB_JWKS of']],
  ['nowhere', { WIJKHUB_TOKEN_ISSUER: 'urn:eigen' }, ['WIJKHUB_TOKEN_ISSUER: is']],
])('the keys of tokens are %s', (_, meer, bezwaren) => {
  const gevonden = samenhang(config(meer))
  expect(gevonden).toHaveLength(bezwaren.length)
  for (const [index, begin] of bezwaren.entries()) expect(gevonden[index]).toContain(begin)
})

test('what the municipality asks of tokens has to be checkable here', () => {
  const bezwaren = (binding: 'geen' | 'dpop' | 'certificaat', meer: Record<string, string> = {}) =>
    bindingSamenhang(config(meer), {
      doelbinding: { regels: [{ audience: 'kontext' }] } as never,
      aansluitingVan: () => ({ binding }),
    }).map((bezwaar) => bezwaar.split(':')[0])
  expect(bezwaren('geen')).toEqual([])
  expect(bezwaren('dpop')).toEqual(['WIJKHUB_PUBLIEK_ADRES'])
  expect(bezwaren('dpop', { WIJKHUB_PUBLIEK_ADRES: 'https://hub.example' })).toEqual([])
  expect(bezwaren('certificaat')).toEqual(['WIJKHUB_PROXY_GEHEIM'])
  expect(bezwaren('certificaat', { WIJKHUB_PROXY_GEHEIM: 'x'.repeat(32) })).toEqual([])
})
