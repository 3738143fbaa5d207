import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createAdapterService, migrateAdapterService, type Adapter } from '@wijkhub/adapter-kit'
import { eventTypes, topicLevering, topicProjectie, type Levering, type Projectie } from '@wijkhub/model'
import { createServer, createToegang, createUitgever } from '@wijkhub/service-kit'
import { startHubOmgeving, totdat } from '@wijkhub/builders/hub'

export interface Verzoek {
  methode: string
  pad: string
  inhoud: string
}

type Antwoord = (verzoek: Verzoek, response: ServerResponse, request: IncomingMessage) => unknown

/** A partner system that answers as told and remembers what it was sent. */
export async function startNeppartner() {
  const ontvangen: Verzoek[] = []
  let antwoord: Antwoord = (_, response) => response.writeHead(503).end()
  const server = createHttpServer((request, response) => {
    const delen: Buffer[] = []
    request.on('data', (deel: Buffer) => delen.push(deel))
    request.on('end', () => {
      const verzoek = { methode: request.method!, pad: request.url!, inhoud: Buffer.concat(delen).toString() }
      ontvangen.push(verzoek)
      antwoord(verzoek, response, request)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    ontvangen,
    antwoord(nieuw: Antwoord) {
      antwoord = nieuw
    },
    json: (status: number, inhoud: object, type = 'application/json'): Antwoord => {
      return (_, response) => response.writeHead(status, { 'content-type': type }).end(JSON.stringify(inhoud))
    },
    stop() {
      server.closeAllConnections()
      server.close()
    },
  }
}

let hubs = 0

/** The hub's side of some partners, real: database, events, jobs, its own door. The registry is played by the test. */
export async function startPartnerhub(adapters: Adapter[], nu: () => Date = () => new Date()) {
  const omgeving = await startHubOmgeving()
  const schema = `gevallen${++hubs}`
  await migrateAdapterService({ pool: omgeving.pool, schema })
  const sleutels = mkdtempSync(join(tmpdir(), 'wijkhub-gevallen-'))
  const uitgever = await createUitgever({ keyFile: join(sleutels, 'sleutel.json') })
  rmSync(sleutels, { recursive: true })
  const { issuer, audience: publiek } = uitgever
  const toegang = createToegang({ sleutels: { jwks: uitgever.jwks() }, issuer, audience: publiek })
  const deps = await omgeving.deps(schema, nu)
  const app = createServer({ naam: 'gevallen', versie: '0.1.0', toegang, logger: deps.logger })
  const service = createAdapterService(deps, adapters)
  service.routes(app)
  const url = await app.listen({ port: 0, host: '127.0.0.1' })

  async function rijen<Rij>(sql: string, values: unknown[] = []): Promise<Rij[]> {
    return (await deps.pool.query(sql, values)).rows as Rij[]
  }
  async function bewijzen(huishoudenId: string): Promise<Levering[]> {
    const gevonden = await rijen<{ data: Levering }>(
      'select data from eventlog.outbox where topic = $1 and key = $2 order by id',
      [topicLevering, huishoudenId],
    )
    return gevonden.map(({ data }) => data)
  }
  return {
    deps,
    service,
    rijen,
    bewijzen,
    async publiceer(audience: string, id: string, versie: number, document: Projectie | null, bijdrage = 1_000_000) {
      const event = {
        topic: topicProjectie(audience),
        key: id,
        type: document ? eventTypes.projectie : eventTypes.projectieEinde,
        id: randomUUID(),
        time: nu().toISOString(),
        source: 'urn:wijkhub:gevallen',
        attributes: { huishouden: id, versie: String(versie), bijdrage: String(bijdrage) },
        data: document,
      }
      await deps.outbox.append(deps.pool, [event])
      deps.outbox.wake([event])
    },
    bewijs: (id: string, klaar: (levering: Levering) => boolean) =>
      totdat(
        async () => (await bewijzen(id)).at(-1),
        (levering) => levering !== undefined && klaar(levering),
      ) as Promise<Levering>,
    /** Calls the hub as this organisation; by default with JSON. */
    async roep(organisatie: string, methode: string, pad: string, inhoud?: string, type = 'application/json') {
      const headers = {
        authorization: `Bearer ${await uitgever.geefToken(organisatie)}`,
        ...(inhoud !== undefined && { 'content-type': type }),
      }
      const response = await fetch(url + pad, {
        method: methode,
        headers,
        ...(inhoud !== undefined && { body: inhoud }),
      })
      const tekst = await response.text()
      const json = /json/.test(response.headers.get('content-type') ?? '') ? (JSON.parse(tekst) as unknown) : undefined
      return { status: response.status, tekst, json: json as Record<string, unknown> | undefined }
    },
    async stop() {
      await app.close()
      await service.stop()
      await omgeving.stop()
    },
  }
}
