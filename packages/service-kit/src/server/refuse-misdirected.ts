import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problem } from '../problem/problem.ts'

/**
 * Answers what reaches no route, before its body is read: an address nobody has, a method it does not know, U+0000 in an
 * address (no database keeps it, and it would be a 500 where it becomes one), HTTP/1.1 without `Host` (RFC 9112, 3.2).
 */
export function refuseMisdirected(app: FastifyInstance, methodsOf: (url: string) => readonly string[]): void {
  const nowhere = (request: FastifyRequest, reply: FastifyReply) => {
    const methods = methodsOf(request.url)
    if (methods.length === 0 || methods.includes(request.method)) return problem(reply, 'niet-gevonden')
    return problem(reply.header('allow', methods.join(', ')), 'methode-niet-toegestaan')
  }
  app.addHook('onRequest', async (request, reply) => {
    if (request.headers.host === undefined && request.raw.httpVersion === '1.1')
      return problem(reply.header('connection', 'close'), 'ongeldige-aanvraag', { detail: 'De kop `Host` ontbreekt.' })
    if (request.url.includes('%00')) return problem(reply, 'ongeldig-adres')
    if (request.is404) return nowhere(request, reply)
  })
  app.setNotFoundHandler(nowhere)
}
