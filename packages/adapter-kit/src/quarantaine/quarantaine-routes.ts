import type { FastifyInstance } from 'fastify'
import { problem } from '@wijkhub/service-kit'
import type { Adapter } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { handelAf, herhaal, leesQuarantaine } from './quarantaine.ts'

/** Functional administration belongs to the municipality. */
const beheerder = 'gemeente'

/** What waits for a person, and the button that tries again. */
export function quarantaineRoutes(app: FastifyInstance, deps: KitDeps, adapters: readonly Adapter[]): void {
  const vind = (audience: string) => adapters.find((adapter) => adapter.audience === audience)
  for (const { audience } of adapters) {
    const pad = `/beheer/v1/${audience}/quarantaine`
    app.get(pad, async (request, reply) => {
      if (request.afnemer?.organisatie !== beheerder) return problem(reply, 'geen-recht')
      return { audience, quarantaine: await leesQuarantaine(deps.pool, audience) }
    })
    app.post<{ Params: { id: string } }>(
      `${pad}/:id/herhaling`,
      { schema: { params: { type: 'object', properties: { id: { type: 'string', format: 'uuid' } } } } },
      async (request, reply) => {
        if (request.afnemer?.organisatie !== beheerder) return problem(reply, 'geen-recht')
        return { herhaald: await herhaal(deps, vind(audience)!, request.params.id) }
      },
    )
    app.post<{ Params: { id: string } }>(
      `${pad}/:id/afhandeling`,
      { schema: { params: { type: 'object', properties: { id: { type: 'string', format: 'uuid' } } } } },
      async (request, reply) => {
        if (request.afnemer?.organisatie !== beheerder) return problem(reply, 'geen-recht')
        const afgehandeld = await handelAf(deps.pool, audience, request.params.id, deps.nu())
        return afgehandeld ? { afgehandeld } : problem(reply, 'niet-gevonden')
      },
    )
    app.post(`${pad}/herhaling`, async (request, reply) => {
      if (request.afnemer?.organisatie !== beheerder) return problem(reply, 'geen-recht')
      return { herhaald: await herhaal(deps, vind(audience)!) }
    })
  }
}
