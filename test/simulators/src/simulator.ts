import Fastify, { type FastifyInstance, type FastifyRequest } from 'fastify'
import { bewaarbareKoppen, openDagboek } from './dagboek.ts'
import { createHubCaller } from './hub-caller.ts'
import { createLevensloop, type Levensloop } from './levensloop.ts'
import type { Gedrag, Hubadres, Ontvangen, Partner, Simulator, SimulatorContext } from './partner.ts'

export interface SimulatorOptions {
  /** Port on loopback; 0 or a taken one gives a free one. */
  port: number
  /** Where it listens. Default loopback: elsewhere only inside a container's own network. */
  host?: string
  hub?: Hubadres
  /** CBS code of the municipality it works for. Default Haarlem's, where the story plays. */
  gemeentecode?: string
  /** How long the simulator keeps trying to reach the hub, in ms between attempts. */
  opnieuwMs?: number
  /** File in which the partner keeps its diary, to know after a restart what it knew before. Default: it forgets. */
  dagboek?: string
  /** Do not wait until a long diary is relived: until then the partner is there and says it is busy (503). */
  wachtNiet?: boolean
}

/** Requests kept for the page; everything is counted, older ones are dropped to bound memory. */
const bewaard = 500
/** Of so many the message itself is kept too, up to so many characters. */
const metInhoud = 50
const langsteInhoud = 100_000

/** Starts one partner as an HTTP server of its own on loopback. */
export async function startSimulator(
  maak: (context: SimulatorContext) => Partner,
  options: SimulatorOptions,
): Promise<Simulator & { partner: Partner }> {
  let gedrag: Gedrag = { modus: 'normaal' }
  let totaal = 0
  const laatste: Ontvangen[] = []
  const fouten: string[] = []
  const dagboek = options.dagboek === undefined ? undefined : openDagboek(options.dagboek)
  fouten.push(...(dagboek?.onleesbaar ?? []))
  const leven = createLevensloop({
    dagboek,
    roep: createHubCaller(options, () => gedrag.modus === 'dubbel'),
    rolNu: () => (gedrag.modus === 'weiger' || gedrag.modus === 'half' ? gedrag.modus : undefined),
    onFout: (fout) => fouten.push(fout),
  })

  const context: SimulatorContext = {
    gemeentecode: options.gemeentecode ?? '0392',
    hub: options.hub,
    rol: () => leven.rol() ?? 'normaal',
    noteer(bericht) {
      totaal++
      const inhoud = leven.inhoud()
      const bewaarbaar = inhoud !== undefined && { inhoud: inhoud.slice(0, langsteInhoud) }
      laatste.unshift({ op: leven.now().toISOString(), ...bericht, ...bewaarbaar })
      laatste.length = Math.min(laatste.length, bewaard)
      delete laatste[metInhoud]?.inhoud
    },
    roepHub: leven.roepHub,
    straks: leven.straks,
    now: leven.now,
  }
  const partner = maak(context)
  let herbeleeft = true
  const herinnerd = herbeleef(partner, leven).finally(() => (herbeleeft = false))
  if (options.wachtNiet) herinnerd.catch((error: unknown) => fouten.push(String(error)))
  else await herinnerd

  let port = options.port
  let app: FastifyInstance | undefined
  const open = async () => {
    app = build(partner, { begin: () => gedrag, eind: telAf, leven, bezig: () => herbeleeft })
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
    doe(naam, opgave) {
      const actie = Object.hasOwn(partner.acties, naam) ? partner.acties[naam] : undefined
      return actie && herinnerd.then(() => leven.leef({ soort: 'actie', naam, opgave }, () => actie(opgave)))
    },
    stand: partner.stand,
    ontvangen: () => ({ totaal, laatste }),
    fouten: () => fouten,
    async rust() {
      await herinnerd
      await leven.rust()
    },
    async stop() {
      leven.stop()
      await close()
      await herinnerd
      dagboek?.sluit()
    },
  }
}

interface Omgang {
  begin: () => Gedrag
  eind: (ondergaan: Gedrag) => void
  /** Absent while the past is relived: then the events are run by who relives them. */
  leven?: Levensloop
  /** It does not know yet what it knew before. */
  bezig?: () => boolean
}

function build(partner: Partner, { begin, eind, leven, bezig }: Omgang): FastifyInstance {
  const app = Fastify({ logger: false, bodyLimit: 25 * 1024 * 1024, forceCloseConnections: true })
  // The partner's own parsers see the raw text: each partner checks its own format.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'string' }, (_request, body, done) => done(null, body))
  const turn = new WeakMap<FastifyRequest, Gedrag>()
  app.addHook('preHandler', async (request, reply) => {
    if (bezig?.()) return reply.code(503).header('retry-after', '1').type('text/plain').send('dagboek wordt herlezen')
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
    return undefined
  })
  // The last hook before the handler, with a callback: what it starts runs within the event.
  app.addHook('preHandler', (request, _reply, done) => {
    if (!leven || request.method === 'GET') return done()
    const { method: methode, url: pad, headers, body } = request
    const inhoud = typeof body === 'string' ? body : ''
    leven.leef({ soort: 'verzoek', methode, pad, koppen: bewaarbareKoppen(headers), inhoud }, done)
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
async function herbeleef(partner: Partner, leven: Levensloop): Promise<void> {
  const app = build(partner, { begin: () => ({ modus: 'normaal' }), eind: () => {} })
  await leven.herbeleef(async (gebeurtenis) => {
    if (gebeurtenis.soort === 'actie') return partner.acties[gebeurtenis.naam]?.(gebeurtenis.opgave)
    const { methode, pad, koppen } = gebeurtenis
    return app.inject({ method: methode as 'POST', url: pad, headers: koppen, payload: alsBytes(gebeurtenis) })
  })
  await app.close()
}

/** Fixed-width files come in ISO 8859-1; written back as UTF-8 an accent would shift every field behind it. */
function alsBytes({ koppen, inhoud }: { koppen: Record<string, string>; inhoud: string }): Buffer {
  return Buffer.from(inhoud, /iso-8859-1/i.test(koppen['content-type'] ?? '') ? 'latin1' : 'utf8')
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
