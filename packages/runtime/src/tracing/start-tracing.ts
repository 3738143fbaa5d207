import { channel } from 'node:diagnostics_channel'
import type { ClientRequest } from 'node:http'
import { context, propagation, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import { W3CTraceContextPropagator } from '@opentelemetry/core'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, SimpleSpanProcessor, type SpanExporter, TracerProvider } from '@opentelemetry/sdk-trace'

export interface Tracing {
  /** Sends what is left. */
  stop: () => Promise<void>
}

export interface TracingOptions {
  dienst: string
  versie: string
  exporter: SpanExporter
  /** Hands over each span at once instead of in batches; for tests. */
  meteen?: boolean
}

/**
 * Turns tracing on for this process. Loaded only where an address for traces is configured: without it the calls of
 * `@opentelemetry/api` in the kits do nothing and cost nothing.
 */
export function startTracing({ dienst, versie, exporter, meteen = false }: TracingOptions): Tracing {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': dienst,
      'service.namespace': 'wijkhub',
      'service.version': versie,
    }),
    spanProcessors: [meteen ? new SimpleSpanProcessor({ exporter }) : new BatchSpanProcessor({ exporter })],
  })
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  propagation.setGlobalPropagator(new W3CTraceContextPropagator())
  trace.setGlobalTracerProvider(provider)
  const requests = channel('http.client.request.created')
  requests.subscribe(addTraceparent)
  return {
    async stop() {
      requests.unsubscribe(addTraceparent)
      await provider.shutdown()
    },
  }
}

/** Every request over a wire passes the trace on, so that no adapter's transport has to think of it. Its body stays the same bytes. */
function addTraceparent(message: unknown): void {
  const { request } = message as { request: ClientRequest }
  const carrier: { traceparent?: string } = {}
  propagation.inject(context.active(), carrier)
  if (carrier.traceparent) request.setHeader('traceparent', carrier.traceparent)
}
