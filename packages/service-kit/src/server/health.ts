import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyInstance {
    /** Adds a dependency to `/health/ready`; `check` rejects when the service cannot work without it now. */
    addReadinessCheck(naam: string, check: () => Promise<unknown>): void
  }
}

const maxMs = 2000

/** `/health/live`: the process answers. `/health/ready`: it can do its work, or which dependency is missing. */
export function addHealth(app: FastifyInstance): void {
  const checks = new Map<string, () => Promise<unknown>>()
  app.decorate('addReadinessCheck', (naam: string, check: () => Promise<unknown>) => {
    checks.set(naam, check)
  })
  const config = { openbaar: true }
  app.get('/health/live', { config, logLevel: 'warn' }, async () => ({ status: 'goed' }))
  app.get('/health/ready', { config, logLevel: 'warn' }, async (request, reply) => {
    const uitkomsten = await Promise.all(
      [...checks].map(async ([naam, check]) => {
        try {
          await withinTime(check())
          return [naam, 'goed'] as const
        } catch (error) {
          request.log.warn({ err: error, onderdeel: naam }, 'onderdeel niet gereed')
          return [naam, 'fout'] as const
        }
      }),
    )
    const gereed = uitkomsten.every(([, uitkomst]) => uitkomst === 'goed')
    reply.code(gereed ? 200 : 503)
    return { status: gereed ? 'goed' : 'fout', onderdelen: Object.fromEntries(uitkomsten) }
  })
}

async function withinTime(work: Promise<unknown>): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`geen antwoord binnen ${maxMs} ms`)), maxMs)
  try {
    await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
