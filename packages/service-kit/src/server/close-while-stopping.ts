import type { FastifyInstance } from 'fastify'

/**
 * Node closes the connections that are idle when the server stops listening; one that is busy at that moment becomes
 * idle after its answer and would then hold the stop for the whole keep-alive time (65 s). One whose client does not read its
 * answer is never idle: after `boundMs` it is cut off, in time for what must end after the server.
 */
export function closeWhileStopping(app: FastifyInstance, boundMs: number): void {
  app.addHook('preClose', async () => {
    const idle = setInterval(() => app.server.closeIdleConnections(), 50)
    const bound = setTimeout(() => app.server.closeAllConnections(), boundMs)
    app.server.once('close', () => {
      clearInterval(idle)
      clearTimeout(bound)
    })
  })
}
