import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { createHubCaller } from './hub-caller.ts'
import type { Gedrag, Ontvangen, Partner, Simulator, SimulatorContext } from './partner.ts'

export interface SimulatorOptions {
  /** Port on loopback; 0 or a taken one gives a free one. */
  port: number
  hub?: { url: string; token: string }
  /** How long the simulator keeps trying to reach the hub, in ms between attempts. */
  opnieuwMs?: number
}

/** Requests kept for the page; everything is counted, older ones are dropped to bound memory. */
const bewaard = 500

/** Starts one partner as an HTTP server of its own on loopback. */
export async function startSimulator(
  maak: (context: SimulatorContext) => Partner,
  options: SimulatorOptions,
): Promise<Simulator & { partner: Partner; fouten: () => string[] }> {
  let gedrag: Gedrag = { modus: 'normaal' }
  let totaal = 0
  const laatste: Ontvangen[] = []
  const fouten: string[] = []
  const bezig = new Set<Promise<unknown>>()

  const context: SimulatorContext = {
    hub: options.hub,
    rol: () => (gedrag.modus === 'weiger' || gedrag.modus === 'half' ? gedrag.modus : 'normaal'),
    noteer(bericht) {
      totaal++
      laatste.unshift({ op: new Date().toISOString(), ...bericht })
      laatste.length = Math.min(laatste.length, bewaard)
    },
    roepHub: createHubCaller(options, () => gedrag.modus === 'dubbel'),
    straks(work) {
      const task = work().catch((error: unknown) => fouten.push(String(error)))
      bezig.add(task)
      void task.finally(() => bezig.delete(task))
    },
    nu: () => new Date(),
  }
  const partner = maak(context)

  let port = options.port
  let app: FastifyInstance | undefined
  const open = async () => {
    app = build(partner, () => takeTurn())
    port = await listen(app, port)
  }
  /** Counts a limited misbehaviour down; returns what this request must undergo. */
  function takeTurn(): Gedrag {
    const now = gedrag
    if ('keer' in gedrag && gedrag.keer !== undefined)
      gedrag = gedrag.keer > 1 ? { ...gedrag, keer: gedrag.keer - 1 } : { modus: 'normaal' }
    return now
  }
  const close = async () => {
    app?.server.closeAllConnections()
    await app?.close()
    app = undefined
  }

  await open()
  return {
    naam: partner.naam,
    partner,
    get url() {
      return `http://127.0.0.1:${port}`
    },
    async gedrag(nieuw) {
      gedrag = nieuw
      if (nieuw.modus === 'uit') await close()
      else if (!app) await open()
    },
    stand: partner.stand,
    ontvangen: () => ({ totaal, laatste }),
    fouten: () => fouten,
    async rust() {
      while (bezig.size > 0) await Promise.all(bezig)
    },
    stop: close,
  }
}

function build(partner: Partner, takeTurn: () => Gedrag): FastifyInstance {
  const app = Fastify({ logger: false, bodyLimit: 25 * 1024 * 1024, forceCloseConnections: true })
  // The partner's own parsers see the raw text: each partner checks its own format.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  const turn = new WeakMap<FastifyRequest, Gedrag>()
  app.addHook('preHandler', async (request, reply) => {
    const gedrag = takeTurn()
    turn.set(request, gedrag)
    if (gedrag.modus === 'traag') await new Promise((resolve) => setTimeout(resolve, gedrag.ms))
    if (gedrag.modus === 'fout-500') return reply.code(500).type('text/plain').send('Internal Server Error')
    if (gedrag.modus === 'verbreek') {
      request.raw.socket.destroy()
      // Without this the handler runs after all, and the message is processed.
      return reply.hijack()
    }
    return undefined
  })
  app.addHook('onSend', async (request, _reply, payload) => {
    if (turn.get(request)?.modus === 'antwoord-kwijt') request.raw.socket.destroy()
    return payload
  })
  partner.routes(app)
  return app
}

async function listen(app: FastifyInstance, port: number): Promise<number> {
  try {
    await app.listen({ port, host: '127.0.0.1' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    await app.listen({ port: 0, host: '127.0.0.1' })
  }
  return (app.server.address() as { port: number }).port
}
