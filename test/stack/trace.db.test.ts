import { toegangOpNaam } from '@wijkhub/builders/toegang'
import { randomUUID } from 'node:crypto'
import { InMemorySpanExporter, type ReadableSpan } from '@opentelemetry/sdk-trace'
import { service as caseRegistry } from '@wijkhub/case-registry'
import { service as matchpointAdapter } from '@wijkhub/menscentraal-matchpoint-adapter'
import { startTracing, traceEvents, traceRequests } from '@wijkhub/runtime/tracing'
import { aanmeldingKontext } from '@wijkhub/builders'
import { startPartnerDubbel } from '@wijkhub/builders/dubbels'
import { totdat } from '@wijkhub/builders/hub'
import { startHub } from '@wijkhub/builders/start-hub'
import { afterAll, expect, test } from 'vitest'

const exporter = new InMemorySpanExporter()
const tracing = startTracing({ dienst: 'proef', versie: '0.0.0', exporter, meteen: true })

/** A partner that writes down which trace each call belonged to. */
const gezien: string[] = []
const partner = await startPartnerDubbel((_, response, request) => {
  gezien.push(String(request.headers['traceparent']))
  response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ meldingnummer: randomUUID() }))
})
const zelfde = () => Promise.resolve(partner)
const hub = await startHub({
  diensten: [caseRegistry, matchpointAdapter],
  partners: { menscentraal: zelfde, matchpoint: zelfde },
  server: { toegang: toegangOpNaam({ magBsn: false }) },
  omringd: traceRequests,
  omhul: traceEvents,
})
const { app } = hub
afterAll(async () => {
  await hub.stop()
  await tracing.stop()
})

test('one registration can be followed from its request through event and job to the partner, in the trace the caller began', async () => {
  const traceId = '0af7651916cd43dd8448eb211c80319c'
  const answer = await app.inject({
    method: 'POST',
    url: '/registratie/v1/aanmeldingen',
    headers: { authorization: 'Bearer kontext', traceparent: `00-${traceId}-b7ad6b7169203331-01` },
    payload: aanmeldingKontext,
  })
  expect(answer.statusCode).toBe(201)
  const own = () => exporter.getFinishedSpans().filter((span) => span.spanContext().traceId === traceId)
  const spans = await totdat(own, (found) =>
    ['verzoen matchpoint', 'bezorg melding'].every((name) => found.some((span) => span.name === name)),
  )

  const named = (name: string) => spans.find((span) => span.name === name)!
  const parentOf = (span: ReadableSpan) =>
    spans.find((other) => other.spanContext().spanId === span.parentSpanContext?.spanId)?.name
  expect(parentOf(named('bezorg melding'))).toBe('verzoen matchpoint')
  expect(parentOf(named('verzoen matchpoint'))).toBe('POST /registratie/v1/aanmeldingen')
  expect(parentOf(named('lees adapter-matchpoint'))).toBe('POST /registratie/v1/aanmeldingen')
  expect(named('POST /registratie/v1/aanmeldingen').parentSpanContext?.spanId).toBe('b7ad6b7169203331')
  const sent = named('bezorg melding').spanContext().spanId
  expect(gezien).toContain(`00-${traceId}-${sent}-01`)

  // The same promise as for logs: nothing of anybody in what leaves the process.
  const text = JSON.stringify(
    exporter.getFinishedSpans().map(({ name, attributes, status, events }) => ({ name, attributes, status, events })),
  )
  for (const personal of ['Haverkamp', 'Esselink', '9999XX', '1990-11-16', answer.json().huishoudenId])
    expect(text).not.toContain(personal)
})
