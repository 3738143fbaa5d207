import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { bewaarbareKoppen, openDagboek, type Dagboek } from './dagboek.ts'
import { createHubCaller } from './hub-caller.ts'
import type { Gedrag, Ontvangen, Partner, Simulator, SimulatorContext } from './partner.ts'

export interface SimulatorOptions {
  /** Port on loopback; 0 or a taken one gives a free one. */
  port: number
  /** Where it listens. Default loopback: elsewhere only inside a container's own network. */
  host?: string
  hub?: { url: string; token: string }
  /** How long the simulator keeps trying to reach the hub, in ms between attempts. */
  opnieuwMs?: number
  /** File in which the partner keeps its diary, to know after a restart what it knew before. Default: it forgets. */
  dagboek?: string
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
  const dagboek = options.dagboek === undefined ? undefined : openDagboek(options.dagboek)
  let herbeleeft = false
  const roepHub = createHubCaller(options, () => gedrag.modus === 'dubbel')

  const context: SimulatorContext = {
    hub: options.hub,
    rol: () => (gedrag.modus === 'weiger' || gedrag.modus === 'half' ? gedrag.modus : 'normaal'),
    noteer(bericht) {
      totaal++
      laatste.unshift({ op: new Date().toISOString(), ...bericht })
      laatste.length = Math.min(laatste.length, bewaard)
    },
    // What it told the hub in the past, the hub knows.
    roepHub: (request) => (herbeleeft ? Promise.resolve({ status: 200, inhoud: '' }) : roepHub(request)),
    straks(work) {
      const task = work().catch((error: unknown) => fouten.push(String(error)))
      bezig.add(task)
      void task.finally(() => bezig.delete(task))
    },
    nu: () => new Date(),
  }
  const partner = journaled(maak(context), dagboek)
  herbeleeft = true
  if (dagboek) await herbeleef(partner, dagboek)
  while (bezig.size > 0) await Promise.all(bezig)
  herbeleeft = false

  let port = options.port
  let app: FastifyInstance | undefined
  const open = async () => {
    app = build(partner, { begin: () => gedrag, eind: telAf, dagboek })
    port = await listen(app, port, options.host)
  }
  /** Counts a limited misbehaviour down once the request that underwent it is over. */
  function telAf(ondergaan: Gedrag): void {
    if (gedrag !== ondergaan || !('keer' in gedrag) || gedrag.keer === undefined) return
    gedrag = gedrag.keer > 1 ? { ...gedrag, keer: gedrag.keer - 1 } : { modus: 'normaal' }
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

interface Beurt {
  begin: () => Gedrag
  eind: (ondergaan: Gedrag) => void
  dagboek?: Dagboek | undefined
}

function build(partner: Partner, { begin, eind, dagboek }: Beurt): FastifyInstance {
  const app = Fastify({ logger: false, bodyLimit: 25 * 1024 * 1024, forceCloseConnections: true })
  // The partner's own parsers see the raw text: each partner checks its own format.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  const turn = new WeakMap<FastifyRequest, Gedrag>()
  app.addHook('preHandler', async (request, reply) => {
    const gedrag = begin()
    turn.set(request, gedrag)
    if (gedrag.modus === 'traag') await new Promise((resolve) => setTimeout(resolve, gedrag.ms))
    if (gedrag.modus === 'fout-500') return reply.code(500).type('text/plain').send('Internal Server Error')
    if (gedrag.modus === 'verbreek') {
      eind(gedrag)
      request.raw.socket.destroy()
      // Without this the handler runs after all, and the message is processed.
      return reply.hijack()
    }
    if (request.method !== 'GET')
      dagboek?.schrijf({
        soort: 'verzoek',
        methode: request.method,
        pad: request.url,
        koppen: bewaarbareKoppen(request.headers),
        inhoud: typeof request.body === 'string' ? request.body : '',
      })
    return undefined
  })
  app.addHook('onSend', async (request, _reply, payload) => {
    const gedrag = turn.get(request)
    if (gedrag) eind(gedrag)
    if (gedrag?.modus === 'antwoord-kwijt') request.raw.socket.destroy()
    return payload
  })
  partner.routes(app)
  return app
}

/** Lets the partner relive its diary, before it opens its door. */
async function herbeleef(partner: Partner, dagboek: Dagboek): Promise<void> {
  const bladzijden = dagboek.lees()
  if (bladzijden.length === 0) return
  const app = build(partner, { begin: () => ({ modus: 'normaal' }), eind: () => {} })
  for (const bladzijde of bladzijden) {
    if (bladzijde.soort === 'actie') await partner.acties[bladzijde.naam]?.(bladzijde.opgave)
    else
      await app.inject({
        method: bladzijde.methode as 'POST',
        url: bladzijde.pad,
        headers: bladzijde.koppen,
        payload: alsBytes(bladzijde),
      })
  }
  await app.close()
}

/** Fixed-width files come in ISO 8859-1; written back as UTF-8 an accent would shift every field behind it. */
function alsBytes({ koppen, inhoud }: { koppen: Record<string, string>; inhoud: string }): Buffer {
  return Buffer.from(inhoud, /iso-8859-1/i.test(koppen['content-type'] ?? '') ? 'latin1' : 'utf8')
}

/** The partner with its workers' doings written down as well. */
function journaled(partner: Partner, dagboek: Dagboek | undefined): Partner {
  if (!dagboek) return partner
  return { ...partner, noteerActie: (naam, opgave) => dagboek.schrijf({ soort: 'actie', naam, opgave }) }
}

async function listen(app: FastifyInstance, port: number, host = '127.0.0.1'): Promise<number> {
  try {
    await app.listen({ port, host })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
    await app.listen({ port: 0, host })
  }
  return (app.server.address() as { port: number }).port
}
