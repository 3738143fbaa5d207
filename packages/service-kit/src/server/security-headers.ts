import type { FastifyInstance } from 'fastify'

/** NL API Design Rules, transport/security-headers: on every answer, also on a 404 and a 500. */
export const securityHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Version of the API a route belongs to; set by `registerApi`. */
    apiVersie?: string
  }
}

export function addSecurityHeaders(app: FastifyInstance, versie: string): void {
  app.addHook('onRequest', async (request, reply) => {
    const { apiVersie = versie } = request.routeOptions.config
    reply.headers(securityHeaders).header('x-request-id', request.id).header('api-version', apiVersie)
  })
}
