import type { FastifyInstance } from 'fastify'

/**
 * Node closes the connections that are idle when the server stops listening; one that is busy at that moment becomes
 * idle after its answer and would then hold the stop for the whole keep-alive time (65 s).
 */
export function closeIdleWhileStopping(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    const timer = setInterval(() => app.server.closeIdleConnections(), 50)
    app.server.once('close', () => clearInterval(timer))
  })
}
