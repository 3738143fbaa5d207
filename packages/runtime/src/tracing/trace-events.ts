import { type Context, type Link, propagation, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { EventLog, LogEvent } from '@wijkhub/events'

/**
 * The same log, with a span around every batch. A batch of one trace continues that trace; a batch of several is a trace
 * of its own that links to each (OpenTelemetry's convention for messaging).
 */
export function traceEvents(eventLog: EventLog): EventLog {
  const tracer = trace.getTracer('wijkhub')
  return {
    ...eventLog,
    subscribe: (options, handler) =>
      eventLog.subscribe(options, (events) => {
        const traces = tracesOf(events)
        const [parent = ROOT_CONTEXT] = traces.length === 1 ? traces : []
        const links: Link[] = traces.length > 1 ? traces.map((of) => ({ context: trace.getSpanContext(of)! })) : []
        const attributes = {
          'messaging.consumer.group.name': options.group,
          'messaging.batch.message_count': events.length,
        }
        return tracer.startActiveSpan(
          `lees ${options.group}`,
          { kind: SpanKind.CONSUMER, links, attributes },
          parent,
          async (span) => {
            try {
              await handler(events)
            } catch (error) {
              // The name only: a message may quote what was being handled.
              span.setStatus({ code: SpanStatusCode.ERROR, message: (error as Error).name })
              throw error
            } finally {
              span.end()
            }
          },
        )
      }),
  }
}

function tracesOf(events: readonly LogEvent[]): Context[] {
  const known = new Map<string, Context>()
  for (const { attributes } of events) {
    const of = propagation.extract(ROOT_CONTEXT, { traceparent: attributes['traceparent'] })
    const id = trace.getSpanContext(of)?.traceId
    if (id && !known.has(id)) known.set(id, of)
  }
  return [...known.values()]
}
