import { inrichting } from '@wijkhub/builders/haarlem'
import { expect, test } from 'vitest'
import { hubWithoutEngines } from './hub-without-engines.ts'
import { serviceApis } from './service-apis.ts'

const apis = await serviceApis(await hubWithoutEngines(inrichting))

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
