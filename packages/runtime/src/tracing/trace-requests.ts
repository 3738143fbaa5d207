import { context, propagation, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import type { FastifyInstance, FastifyRequest } from 'fastify'

/**
 * One span per request, named after the route's pattern, never the address itself. It continues a partner's own trace
 * when the request carries one.
 */
export function traceRequests(app: FastifyInstance): void {
  const tracer = trace.getTracer('wijkhub')
  const spans = new WeakMap<FastifyRequest, Span>()
  app.addHook('onRequest', async (request) => {
    const { url = 'onbekend', config } = request.routeOptions
    if (config.toegang?.rol === 'openbaar') return
    const parent = propagation.extract(ROOT_CONTEXT, { traceparent: request.headers['traceparent'] })
    spans.set(
      request,
      tracer.startSpan(
        `${request.method} ${url}`,
        { kind: SpanKind.SERVER, attributes: { 'http.request.method': request.method, 'http.route': url } },
        parent,
      ),
    )
  })
  // Here and not sooner: the context does not survive the reading of the body.
  app.addHook('preHandler', (request, _reply, done) => {
    const span = spans.get(request)
    if (span) context.with(trace.setSpan(context.active(), span), done)
    else done()
  })
  app.addHook('onResponse', async (request, reply) => {
    const span = spans.get(request)
    span?.setAttribute('http.response.status_code', reply.statusCode)
    if (reply.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR })
    span?.end()
  })
}
