import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { registerApi } from '../openapi/register-api.ts'
import { schemas } from '../openapi/route-contract.ts'
import { withinTime } from '../within-time.ts'

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
export function addHealth(app: FastifyInstance, versie: string): void {
  const checks = new Map<string, { check: () => Promise<unknown>; nodig: boolean }>()
  const wegGemeld = new Set<string>()
  app.decorate('addReadinessCheck', (naam: string, check: () => Promise<unknown>, { nodig = true } = {}) => {
    checks.set(naam, { check, nodig })
  })
  void registerApi(app, { prefix: '/health', titel, versie, omschrijving, intern: true }, async (api) => {
    api.get('/live', { schema: live, logLevel: 'warn' }, async () => ({ status: 'goed' as const }))
    api.get('/ready', { schema: ready, logLevel: 'warn' }, async (request, reply) => {
      const uitkomsten = await Promise.all(
        [...checks].map(async ([naam, { check }]) => {
          try {
            await withinTime(check(), maxMs)
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
      return reply.code(gereed ? 200 : 503).send({
        status: weg.length === 0 ? 'goed' : gereed ? 'beperkt' : 'fout',
        onderdelen: Object.fromEntries(uitkomsten),
      })
    })
  })
}

const titel = 'Wijkhub gezondheid'
const omschrijving = 'Of een dienst antwoordt, en of zij haar werk kan doen. Voor wie haar laat draaien.'
const openbaar = { rol: 'openbaar' } as const
const Gereedheid = z.strictObject({
  status: z.enum(['goed', 'beperkt', 'fout']),
  onderdelen: z.record(z.string(), z.enum(['goed', 'fout'])),
})

const live = schemas({
  toegang: openbaar,
  verantwoording: 'geen-personen',
  summary: 'Het proces antwoordt',
  response: { 200: z.strictObject({ status: z.literal('goed') }) },
})
const ready = schemas({
  toegang: openbaar,
  verantwoording: 'geen-personen',
  summary: 'De dienst kan haar werk doen, of welk onderdeel ontbreekt',
  response: { 200: Gereedheid, 503: Gereedheid.describe('Een onderdeel dat nodig is ontbreekt') },
})
