import Fastify, { type FastifyInstance } from 'fastify'
import { bordPagina } from './bord-pagina.ts'
import type { Gedrag } from '../partner.ts'
import type { startSimulator } from '../simulator.ts'

type Running = Awaited<ReturnType<typeof startSimulator>>

/**
 * The board beside the simulators: a page and JSON with what each holds, and the switches that make them misbehave or
 * let their workers act. A server of its own, so that it answers while a partner is "switched off".
 */
export async function startBord(
  simulators: readonly Running[],
  port: number,
  host = '127.0.0.1',
): Promise<{ url: string; stop: () => Promise<void> }> {
  const app = Fastify({ logger: false, forceCloseConnections: true })
  const find = (naam: string) => simulators.find((simulator) => simulator.naam === naam)

  app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(bordPagina(simulators.map(overview))))
  app.get<{ Params: { naam: string } }>('/:naam', (request, reply) => {
    const simulator = find(request.params.naam)
    return simulator ? reply.send(overview(simulator)) : reply.code(404).send({ detail: 'onbekende simulator' })
  })
  app.put<{ Params: { naam: string }; Body: Gedrag }>('/:naam/gedrag', async (request, reply) => {
    const simulator = find(request.params.naam)
    if (!simulator) return reply.code(404).send({ detail: 'onbekende simulator' })
    await simulator.gedrag(request.body)
    return reply.code(204).send()
  })
  app.post<{ Params: { naam: string; actie: string }; Body: Record<string, unknown> }>(
    '/:naam/acties/:actie',
    async (request, reply) => {
      const { naam, actie } = request.params
      const doen = find(naam)?.doe(actie, request.body ?? {})
      if (!doen) return reply.code(404).send({ detail: 'onbekende simulator of actie' })
      try {
        return await reply.send({ resultaat: (await doen) ?? null })
      } catch (error) {
        // What a worker wants may be impossible now: the family is gone, the case is closed.
        return reply.code(409).send({ detail: error instanceof Error ? error.message : String(error) })
      }
    },
  )
  return { url: await listenOn(app, port, host), stop: () => app.close() }
}

function overview(simulator: Running) {
  const { totaal, laatste } = simulator.ontvangen()
  return {
    naam: simulator.naam,
    titel: simulator.partner.titel,
    url: simulator.url,
    acties: Object.keys(simulator.partner.acties),
    berichtenOntvangen: totaal,
    laatste: laatste.slice(0, 50),
    stand: simulator.stand(),
    fouten: simulator.fouten(),
  }
}

async function listenOn(app: FastifyInstance, port: number, host: string): Promise<string> {
  try {
    return await app.listen({ port, host })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    return app.listen({ port: 0, host })
  }
}
