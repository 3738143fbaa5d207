import type { FastifyInstance } from 'fastify'

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Adds a dependency to `/health/ready`; `check` rejects when it is away. With `nodig: false` the service can still
     * do its work: it stays ready and says so, because taking every instance out would turn a delay into an outage.
     */
    addReadinessCheck(naam: string, check: () => Promise<unknown>, options?: { nodig?: boolean }): void
  }
}

const maxMs = 2000

/** `/health/live`: the process answers. `/health/ready`: it can do its work, or which dependency is missing. */
export function addHealth(app: FastifyInstance): void {
  const checks = new Map<string, { check: () => Promise<unknown>; nodig: boolean }>()
  const wegGemeld = new Set<string>()
  app.decorate('addReadinessCheck', (naam: string, check: () => Promise<unknown>, { nodig = true } = {}) => {
    checks.set(naam, { check, nodig })
  })
  const config = { openbaar: true }
  app.get('/health/live', { config, logLevel: 'warn' }, async () => ({ status: 'goed' }))
  app.get('/health/ready', { config, logLevel: 'warn' }, async (request, reply) => {
    const uitkomsten = await Promise.all(
      [...checks].map(async ([naam, { check }]) => {
        try {
          await withinTime(check())
          if (wegGemeld.delete(naam)) request.log.warn({ onderdeel: naam }, 'onderdeel weer gereed')
          return [naam, 'goed'] as const
        } catch (error) {
          // Once per outage: the container engine asks every few seconds.
          if (!wegGemeld.has(naam))
            request.log.warn({ onderdeel: naam, fout: (error as Error).message }, 'onderdeel niet gereed')
          wegGemeld.add(naam)
          return [naam, 'fout'] as const
        }
      }),
    )
    const weg = uitkomsten.filter(([, uitkomst]) => uitkomst !== 'goed').map(([naam]) => naam)
    const gereed = !weg.some((naam) => checks.get(naam)!.nodig)
    reply.code(gereed ? 200 : 503)
    return {
      status: weg.length === 0 ? 'goed' : gereed ? 'beperkt' : 'fout',
      onderdelen: Object.fromEntries(uitkomsten),
    }
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
