import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { problem } from '@wijkhub/service-kit'
import type { Adapter } from '../adapter.ts'
import type { KitDeps } from '../kit-deps.ts'
import { beginOpnieuw } from './begin-opnieuw.ts'
import { doeAf } from '../quarantaine/doe-af.ts'
import { leesEinden, leesQuarantaine } from '../quarantaine/lees-quarantaine.ts'
import { herhaal } from './herhaal.ts'

const uuid = (naam: string) => ({
  schema: { params: { type: 'object', properties: { [naam]: { type: 'string', format: 'uuid' } } } },
})

/** What waits for a person, ends of rights first, and the buttons: try again, dealt with, begin a link anew. */
export function quarantaineRoutes(app: FastifyInstance, deps: KitDeps, adapters: readonly Adapter[]): void {
  for (const adapter of adapters) {
    const { audience } = adapter
    const alleenBeheer = alleenMetRol(deps.inrichting)
    const pad = `/beheer/v1/${audience}/quarantaine`
    app.get(
      pad,
      alleenBeheer(async () => ({
        audience,
        einden: await leesEinden(deps.pool, audience),
        quarantaine: await leesQuarantaine(deps.pool, audience),
      })),
    )
    app.post<{ Params: { id: string } }>(
      `${pad}/:id/herhaling`,
      uuid('id'),
      alleenBeheer(async ({ id }) => ({ herhaald: await herhaal(deps, adapter, id) })),
    )
    app.post(
      `${pad}/herhaling`,
      alleenBeheer(async () => ({ herhaald: await herhaal(deps, adapter) })),
    )
    app.post<{ Params: { id: string } }>(
      `${pad}/:id/afdoening`,
      uuid('id'),
      alleenBeheer(async ({ id }) => ({ afgedaan: await doeAf(deps.pool, audience, id!, deps.nu()) })),
    )
    app.post<{ Params: { huishoudenId: string } }>(
      `/beheer/v1/${audience}/koppelingen/:huishoudenId/opnieuw`,
      uuid('huishoudenId'),
      alleenBeheer(async ({ huishoudenId }) => ({ opnieuw: await beginOpnieuw(deps, audience, huishoudenId!) })),
    )
  }
}

/** Functional administration is for whom the municipality gave that role. */
const alleenMetRol =
  ({ heeftRol }: KitDeps['inrichting']) =>
  (doe: (parameters: Record<string, string | undefined>) => Promise<object>) =>
  async (request: FastifyRequest, reply: FastifyReply) => {
    if (!request.afnemer || !heeftRol(request.afnemer.organisatie, 'beheer')) return problem(reply, 'geen-recht')
    return doe({ ...(request.params as object) })
  }
