import type { FastifyInstance } from 'fastify'
import { organisatieVan } from './require-token.ts'

/** One finished request, as the log and the metrics see it: the route's pattern, never the address itself. */
export interface RequestDone {
  methode: string
  /** Pattern, e.g. `/registratie/v1/huishoudens/:huishoudenId`; 'onbekend' when no route matched. */
  route: string
  status: number
  ms: number
  organisatie: string | undefined
}

export function logRequests(app: FastifyInstance, onRequestDone?: (done: RequestDone) => void): void {
  app.addHook('onResponse', async (request, reply) => {
    const done: RequestDone = {
      methode: request.method,
      route: request.routeOptions.url ?? 'onbekend',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
      organisatie: organisatieVan(request),
    }
    request.log.info(done, 'aanvraag')
    onRequestDone?.(done)
  })
}
