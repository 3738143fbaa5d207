import { inrichting } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { adrViolations } from './adr-rules.ts'
import { hubWithoutEngines } from './hub-without-engines.ts'
import { serviceApis } from './service-apis.ts'

const apis = await serviceApis(await hubWithoutEngines(inrichting))

/** What a partner's own standard demands of its answers, our rules have no say in. */
const json = Object.entries(apis).filter(([, document]) => !JSON.stringify(document).includes('text/xml'))

test.each(json)('%s follows the NL API Design Rules', (_naam, document) => {
  expect(adrViolations(document)).toEqual([])
})

test('every reference in an OpenAPI document leads somewhere', () => {
  for (const document of Object.values(apis)) {
    const text = JSON.stringify(document)
    const { schemas } = (document as { components: { schemas: object } }).components
    const refs = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map((found) => found[1]!)
    expect(refs.length).toBeGreaterThan(0)
    for (const ref of refs) expect(Object.keys(schemas)).toContain(ref.replace('#/components/schemas/', ''))
    expect(text).not.toContain('#/$defs/')
  }
})

test('an identical service gives an identical document', async () => {
  expect(JSON.stringify(await serviceApis(await hubWithoutEngines(inrichting)))).toBe(JSON.stringify(apis))
})

interface Doc {
  info: { version: string; contact: Record<string, string> }
  servers: { url: string }[]
  tags: { name: string }[]
  paths: Record<
    string,
    Record<
      string,
      { operationId: string; parameters: object[]; responses: Record<string, { headers?: object; content?: object }> }
    >
  >
  components: { schemas: Record<string, { properties: Record<string, { format?: string }> }> }
}
const post = (document: Doc) => document.paths['/aanmeldingen']!['post']!

test.each<[string, (document: Doc) => void]>([
  ['semver: 1', (document) => void (document.info.version = '1')],
  ['info-contact-fields-exist: url', (document) => void delete document.info.contact['url']],
  ['include-major-version-in-uri: /registratie', (document) => void (document.servers[0]!.url = '/registratie')],
  ['openapi-tags-uniqueness: Aanmeldingen', (document) => void document.tags.push({ name: 'Aanmeldingen' })],
  [
    'missing-version-header: post /aanmeldingen 201',
    (document) => void delete post(document).responses['201']!.headers,
  ],
  ['problem-invalid-input: post /aanmeldingen has no 400', (document) => void delete post(document).responses['400']],
  [
    'use-problem-schema: post /aanmeldingen 401',
    (document) => void (post(document).responses['401']!.content = { 'application/json': {} }),
  ],
  ['operation-operationId-unique: getTellingen', (document) => void (post(document).operationId = 'getTellingen')],
  [
    'query-keys-camel-case: post /aanmeldingen per_pagina',
    (document) => void post(document).parameters.push({ name: 'per_pagina', in: 'query' }),
  ],
  [
    'path-params: post /aanmeldingen has no id',
    (document) => void post(document).parameters.push({ name: 'id', in: 'path' }),
  ],
  ['paths-kebab-case: /eenPad', (document) => void (document.paths['/eenPad'] = {})],
  ['no-sensitive-uris: /inwoners/{bsn}', (document) => void (document.paths['/inwoners/{bsn}'] = {})],
])('the check of the rules notices %s', (violation, breek) => {
  const document = structuredClone(apis['registratie-v1']) as Doc
  breek(document)
  expect(adrViolations(document)).toEqual([violation])
})
