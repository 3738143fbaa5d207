import type { LogEvent } from '../event-log.ts'
import type { OutboxEvent } from '../outbox/outbox-event.ts'

/** The parts of a Kafka record that carry an event (CloudEvents Kafka protocol binding 1.0.2, binary content mode). */
export interface CloudEventRecord {
  key: string
  /** `null` is Kafka's tombstone: compaction removes the key. */
  value: string | null
  headers: Record<string, string>
}

const contentType = 'application/json'
const prefix = 'ce_'

export function toRecord(event: OutboxEvent): CloudEventRecord {
  const headers: Record<string, string> = {
    'content-type': contentType,
    ce_specversion: '1.0',
    ce_id: event.id,
    ce_source: event.source,
    ce_type: event.type,
    ce_time: event.time,
  }
  for (const [name, value] of Object.entries(event.attributes)) headers[prefix + name] = value
  return { key: event.key, value: event.json, headers }
}

export interface ReceivedRecord {
  topic: string
  partition: number
  offset: bigint | string
  key: Buffer | null | undefined
  value: Buffer | null | undefined
  headers: Iterable<readonly [string, string]>
}

/** Throws when the record is no event of ours: another producer wrote to the topic. */
export function fromRecord(record: ReceivedRecord): LogEvent {
  const place = `${record.topic}/${record.partition}/${record.offset}`
  const known: Record<string, string> = {}
  const attributes: Record<string, string> = {}
  for (const [name, value] of record.headers) {
    if (!name.startsWith(prefix)) continue
    const attribute = name.slice(prefix.length)
    if (context.has(attribute)) known[attribute] = value
    else attributes[attribute] = value
  }
  const { id, source, type, time } = known
  if (!record.key || !id || !source || !type || !time) throw new Error(`No CloudEvent with a key at ${place}`)
  return {
    topic: record.topic,
    key: record.key.toString(),
    type,
    id,
    time,
    source,
    attributes,
    data: parse(record.value, place),
    position: `${record.partition}:${record.offset}`,
  }
}

const context = new Set(['specversion', 'id', 'source', 'type', 'time'])

function parse(value: Buffer | null | undefined, place: string): unknown {
  if (!value) return null
  try {
    return JSON.parse(value.toString())
  } catch {
    // The parser's own message quotes the value, which may be personal data.
    throw new Error(`No JSON at ${place}`)
  }
}
