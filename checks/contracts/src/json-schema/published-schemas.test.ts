import { isBsn, isToevoeging, leesTelefoonnummer, project, verbodenTeken } from '@wijkhub/model'
import { aanmeldingKontext, arbitraryHuishouden, doelbinding, voorbeeldHuishouden } from '@wijkhub/builders'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { narrowProjectie } from './narrow-projectie.ts'
import { publishedSchemas } from './published-schemas.ts'

const ajv = new Ajv2020({
  formats: {
    bsn: isBsn,
    geboortedatum: true,
    naamtekst: (waarde: string) => verbodenTeken(waarde, 'naamtekst') === undefined,
    'vrije-tekst': (waarde: string) => verbodenTeken(waarde, 'vrije-tekst') === undefined,
    telefoonnummer: (waarde: string) => leesTelefoonnummer(waarde) !== undefined,
    huisnummertoevoeging: isToevoeging,
  },
})
addFormats.default(ajv)
const schemas = publishedSchemas(doelbinding)

test.each(Object.keys(schemas))('%s is a JSON Schema of its own, without references to elsewhere', (naam) => {
  expect(() => ajv.compile(structuredClone(schemas[naam]!))).not.toThrow()
})

test('the registration of the story fits the published schema, also without its empty lists', () => {
  const { signalen: _, ...zonder } = aanmeldingKontext
  const check = ajv.getSchema('aanmelding.json')!
  expect([check(aanmeldingKontext), check(zonder), check({ ...aanmeldingKontext, inwoners: [] })]).toEqual([
    true,
    true,
    false,
  ])
})

test.each(doelbinding.systemen)(
  'what %s gets of any household fits its own schema, which names no other field',
  (audience) => {
    const check = ajv.compile(narrowProjectie(doelbinding, doelbinding.regelVoor(audience)!))
    fc.assert(
      fc.property(arbitraryHuishouden, (huishouden) => {
        const document = project(huishouden, doelbinding.regelVoor(audience)!, doelbinding, '2026-11-22')
        if (document) expect([check(document), check.errors]).toEqual([true, null])
      }),
      { numRuns: 100 },
    )
  },
)

test.each([
  ['matchpoint', 'vragen'],
  ['wijkverpleging', 'doelen'],
  ['jeugdhulp', 'grondslag'],
  ['schuldhulp', 'zrm'],
])('the schema of %s refuses %s', (audience, deel) => {
  const check = ajv.compile(narrowProjectie(doelbinding, doelbinding.regelVoor(audience)!))
  const document = project(voorbeeldHuishouden(), doelbinding.regelVoor(audience)!, doelbinding, '2026-11-22')
  expect(document).toBeDefined()
  expect(check(document)).toBe(true)
  expect(check({ ...document, [deel]: {} })).toBe(false)
})
