import { expect, test } from 'vitest'
import type { NewEvent } from '../event-log.ts'
import { toOutboxEvent } from '../outbox/outbox-event.ts'
import { fromRecord, toRecord } from './cloud-event-record.ts'

const event: NewEvent = {
  topic: 'wijkhub.projectie.kontext',
  key: 'c0ffee00-0000-4000-8000-000000000001',
  type: 'nl.wijkhub.projectie-gewijzigd',
  id: 'c0ffee00-0000-4000-8000-000000000002',
  time: '2026-03-02T09:00:00Z',
  source: 'urn:nld:oin:00000000000000000000:systeem:wijkhub-registratie',
  attributes: { versie: '7', traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' },
  data: { naam: 'Ünïcode ✓' },
}

function received(sent: NewEvent) {
  const { key, value, headers } = toRecord(toOutboxEvent(sent))
  return {
    topic: sent.topic,
    partition: 3,
    offset: 12n,
    key: Buffer.from(key),
    value: value === null ? null : Buffer.from(value),
    headers: Object.entries(headers),
  }
}

test('an event comes back from its record as it went in', () => {
  expect(fromRecord(received(event))).toEqual({ ...event, position: '3:12' })
})

test('data null is a tombstone, and comes back as null', () => {
  expect(toRecord(toOutboxEvent({ ...event, data: null })).value).toBeNull()
  expect(fromRecord(received({ ...event, data: null })).data).toBeNull()
})

test('a record of another producer is refused by its place, without quoting its value', () => {
  const foreign = { ...received(event), headers: [] }
  expect(() => fromRecord(foreign)).toThrow('No CloudEvent with a key at wijkhub.projectie.kontext/3/12')
  expect(() => fromRecord({ ...received(event), value: Buffer.from('geheim') })).toThrow(/^No JSON at [^ ]+$/)
})
