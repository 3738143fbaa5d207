import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import {
  isBericht,
  type Adapter,
  type Bericht,
  type Gelezen,
  type Inkomend,
  type Koppeling,
  type Naslag,
  type Omgeving,
  type Ontvangst,
  type Uitkomst,
  type Vastgelegd,
} from '@wijkhub/adapter-kit'
import type { Inhoud, Projectie } from '@wijkhub/model'

/**
 * One household's link at one partner, over real HTTP and without a database: it says what encode wants said, repeats
 * the same message when the outcome was uncertain, and takes what the partner sends. Only for tests of adapters against
 * their simulators; that nothing is lost is what the kit is for, and tested there.
 */
export interface Proefhub {
  url: string
  koppeling: () => Koppeling
  /** Sets the wish and delivers until encode is silent, or until the partner refuses. All outcomes, in order. */
  lever: (gewenst: Projectie | undefined) => Promise<Uitkomst[]>
  bijdragen: Inhoud[]
  verdicten: { referentie: string; uitkomst: string; foutcode?: string; reden?: string }[]
  ontvangsten: Ontvangst<unknown>[]
  verzonden: Bericht[]
  stop: () => Promise<void>
}

export interface ProefhubOpgave {
  audience: string
  huishoudenId: string
  /** Made once the hub's own address is known, because partners must know where to call. */
  adapter: () => Adapter
}

const omgeving = (): Omgeving => ({ op: new Date().toISOString(), nieuweReferentie: randomUUID })

export async function startProefhub({ audience, huishoudenId, adapter }: ProefhubOpgave): Promise<Proefhub> {
  let koppeling: Koppeling = {
    audience,
    huishoudenId,
    nummer: undefined,
    stand: undefined,
    gewenst: undefined,
    gewensteVersie: 0,
    geheugen: {},
  }
  const hub = {
    bijdragen: [] as Inhoud[],
    verdicten: [] as Proefhub['verdicten'],
    ontvangsten: [] as Ontvangst<unknown>[],
    verzonden: [] as Bericht[],
  }
  const verwerkt = new Set<string>()
  const nummers = new Set<string>()
  const vastgelegd = new Map<string, Vastgelegd>()

  async function stuur(bericht: Bericht): Promise<Uitkomst> {
    hub.verzonden.push(bericht)
    for (const nummer of bericht.nummers ?? []) nummers.add(nummer)
    return adapter().transport(bericht, AbortSignal.timeout(2_000))
  }

  async function lever(gewenst: Projectie | undefined): Promise<Uitkomst[]> {
    koppeling = { ...koppeling, gewenst, gewensteVersie: koppeling.gewensteVersie + 1 }
    const uitkomsten: Uitkomst[] = []
    let bericht = adapter().encode(koppeling, omgeving())
    while (isBericht(bericht) && uitkomsten.length < 50) {
      const uitkomst = await stuur(bericht)
      uitkomsten.push(uitkomst)
      if (uitkomst.soort === 'geweigerd') break
      if (uitkomst.soort === 'onzeker' || uitkomst.soort === 'niet-bereikt') continue
      koppeling = {
        ...koppeling,
        stand: bericht.stand,
        nummer: koppeling.nummer ?? uitkomst.nummer,
        geheugen: { ...koppeling.geheugen, ...bericht.geheugen },
      }
      bericht = adapter().encode(koppeling, omgeving())
    }
    return uitkomsten
  }

  function naslag({ vindplaats }: Gelezen<unknown>): Naslag {
    const referentie = 'referentie' in vindplaats ? vindplaats.referentie : undefined
    const bericht = hub.verzonden.find((verzonden) => verzonden.referentie === referentie)
    return {
      vastgelegd: [...vastgelegd.values()],
      uitgaand: bericht && { ...bericht, oordeel: undefined },
    }
  }

  function ontvang(inkomend: Inkomend, ruw: string): Ontvangst<unknown> {
    const gelezen = inkomend.decode(ruw, {})
    if ('foutcode' in gelezen) return { soort: 'onleesbaar', fout: gelezen }
    if ('nummer' in gelezen.vindplaats && !nummers.has(gelezen.vindplaats.nummer))
      return { soort: 'koppeling-onbekend', gelezen }
    if (verwerkt.has(gelezen.kenmerk)) return { soort: 'aangenomen', gelezen, herhaling: true }
    const vertaling = inkomend.vertaal(gelezen.bericht, koppeling, omgeving(), naslag(gelezen))
    if ('foutcode' in vertaling) return { soort: 'niet-vertaalbaar', gelezen, fout: vertaling }
    verwerkt.add(gelezen.kenmerk)
    for (const { sleutel, waarde } of vertaling.vastgelegd ?? [])
      vastgelegd.set(sleutel, { sleutel, huishoudenId, waarde })
    hub.bijdragen.push(...vertaling.bijdragen)
    if (vertaling.verdict) hub.verdicten.push(vertaling.verdict)
    if (vertaling.stand) koppeling = { ...koppeling, stand: vertaling.stand }
    for (const antwoord of vertaling.antwoorden ?? []) void stuur(antwoord)
    return { soort: 'aangenomen', gelezen, herhaling: false }
  }

  const server = createServer((request, response) => {
    void lees(request).then((ruw) => {
      const inkomend = adapter().inkomend.find(({ methode, pad }) => methode === request.method && pad === request.url)
      if (!inkomend) return response.writeHead(404).end()
      const ontvangst = ontvang(inkomend, ruw)
      hub.ontvangsten.push(ontvangst)
      const antwoord = inkomend.antwoord?.(ontvangst, omgeving()) ?? {
        status: ontvangst.soort === 'aangenomen' ? 200 : 400,
        contentType: 'application/json',
        inhoud: '{}',
      }
      return response.writeHead(antwoord.status, { 'content-type': antwoord.contentType }).end(antwoord.inhoud)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    ...hub,
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    koppeling: () => koppeling,
    lever,
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function lees(request: IncomingMessage): Promise<string> {
  let ruw = ''
  request.setEncoding('utf8')
  for await (const deel of request) ruw += deel as string
  return ruw
}
