import { schemas } from '@wijkhub/service-kit'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Metrics } from './create-metrics.ts'

/** `/metrics` for Prometheus. Without a token: the proxy leads no path to it, so it is seen inside the network only. */
export function metricsRoute(app: FastifyInstance, metrics: Pick<Metrics, 'contentType' | 'tekst'>): void {
  app.get('/metrics', { schema: contract, logLevel: 'warn' }, async (_request, reply) =>
    reply.type(metrics.contentType).send(await metrics.tekst()),
  )
}

const contract = schemas({
  toegang: { rol: 'openbaar' },
  verantwoording: 'geen-personen',
  summary: 'Cijfers voor Prometheus; alleen binnen het netwerk te bereiken',
  response: { 200: z.string() },
  responseTypes: { 200: 'text/plain' },
})
