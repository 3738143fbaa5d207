import type { FastifyInstance } from 'fastify'
import type { Metrics } from './create-metrics.ts'

/** `/metrics` for Prometheus. Without a token: the proxy leads no path to it, so it is seen inside the network only. */
export function metricsRoute(app: FastifyInstance, metrics: Metrics): void {
  app.get('/metrics', { config: { openbaar: true }, logLevel: 'warn' }, async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.tekst()),
  )
}
