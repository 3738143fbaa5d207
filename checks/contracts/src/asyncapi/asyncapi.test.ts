// The package's own entry reads all thirty editions; this is the one we write.
import schema from '@asyncapi/specs/schemas/3.0.0-without-$id.json' with { type: 'json' }
import { doelbinding, jsonFouten, standaardenMap, zonderStandaarden } from '@wijkhub/builders'
import { topics } from '@wijkhub/model'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { asyncapiDocument } from './asyncapi-document.ts'
import { channels, payloadSchemas, type Message } from './channels.ts'

const document = asyncapiDocument(doelbinding)
const alle = channels(doelbinding)
const messages = alle.flatMap((channel) =>
  channel.messages.map((message) => [`${channel.naam} ${message.naam}`, message] as const),
)

test('the document is valid AsyncAPI 3.0', () => {
  const ajv = new Ajv({ strict: false, allErrors: true })
  addFormats.default(ajv)
  const validate = ajv.compile(schema)
  validate(document)
  expect(validate.errors ?? []).toEqual([])
})

test('the check of the document notices a mistake', () => {
  const ajv = new Ajv({ strict: false })
  addFormats.default(ajv)
  expect(ajv.validate(schema, { ...document, operations: { x: { action: 'fluister' } } })).toBe(false)
})

test('every topic of the model has its channel, and no other', () => {
  expect(alle.map(({ topic }) => topic.naam).toSorted()).toEqual(
    topics(doelbinding)
      .map(({ naam }) => naam)
      .toSorted(),
  )
})

test('every reference leads somewhere', () => {
  const refs = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map((found) => found[1]!)
  expect(refs.length).toBeGreaterThan(0)
  const follow = (ref: string) =>
    ref.split('/').reduce<unknown>((node, key) => (node as Record<string, unknown> | undefined)?.[key], document)
  expect(refs.filter((ref) => follow(ref) === undefined)).toEqual([])
})

test('a compacted topic ends with a tombstone', () => {
  const einde = alle.filter(({ topic }) => topic.opschoning === 'compact')
  expect(einde).not.toHaveLength(0)
  for (const { messages: soorten } of einde) expect(soorten.map(({ payload }) => payload)).toContain(null)
})

test.each(messages)('the example of %s fits its own headers and payload', (_naam, { headers, payload, voorbeeld }) => {
  const ajv = new Ajv2020({ strict: false, validateFormats: false })
  expect(ajv.validate(headers, voorbeeld.headers)).toBe(true)
  if (payload)
    expect([ajv.validate(payloadSchemas(doelbinding)[payload]!, voorbeeld.payload), ajv.errors]).toEqual([true, null])
})

test.skipIf(!standaardenMap).each(messages)(
  `the example of %s is an NL GOV CloudEvent${standaardenMap ? '' : ` (${zonderStandaarden})`}`,
  (_naam, message) => {
    expect(jsonFouten(structured(message), 'cloudevents/nl-gov-cloudevent.schema.json')).toEqual([])
  },
)

test.skipIf(!standaardenMap)('an event without its source is no NL GOV CloudEvent', () => {
  const { source: _, ...zonder } = structured(messages[0]![1])
  expect(jsonFouten(zonder, 'cloudevents/nl-gov-cloudevent.schema.json')).not.toEqual([])
})

/** The same event in structured mode: attributes and data in one JSON object. */
function structured({ voorbeeld }: Message): Record<string, unknown> {
  const attributen = Object.entries(voorbeeld.headers).flatMap(([naam, waarde]) =>
    naam.startsWith('ce_') ? [[naam.slice(3), waarde]] : [],
  )
  return {
    ...Object.fromEntries(attributen),
    datacontenttype: voorbeeld.headers['content-type'],
    data: voorbeeld.payload ?? null,
  }
}
