import { toegangOpNaam } from '@wijkhub/builders/toegang'
import { once } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { service as caseRegistry } from '@wijkhub/case-registry'
import { service as cjgBridge } from '@wijkhub/cjg-bridge'
import { service as schuldhulpConnector } from '@wijkhub/debt-assistance-connector'
import { bronUrn } from '@wijkhub/model'
import { createLogger, createServer, type RunningService } from '@wijkhub/service-kit'
import { startHubOmgeving, totdat } from '@wijkhub/builders/hub'

type Methode = 'GET' | 'POST' | 'PUT' | 'PATCH'

export interface Ontvangen {
  methode: string
  pad: string
  tekst: string
}

/**
 * The registry with the two partners that need a consent, as a caller and a partner see them: HTTP in, HTTP out. The
 * partner is this file's own, and accepts everything. The token is the organisation's name.
 */
export async function startRechtenProef(nu: () => Date, nummerVan = uitAdres) {
  const ontvangen: Ontvangen[] = []
  const lees = async (request: IncomingMessage) =>
    ontvangen.push({ methode: request.method!, pad: request.url!, tekst: await text(request) })
  const partner = createHttpServer((request, response) => {
    void lees(request).then(() =>
      response
        .writeHead(201, { 'content-type': 'application/json' })
        .end(JSON.stringify({ trajectnummer: nummerVan(request.url!), dossiernummer: nummerVan(request.url!) })),
    )
  })
  partner.listen(0, '127.0.0.1')
  await once(partner, 'listening')
  const url = `http://127.0.0.1:${(partner.address() as AddressInfo).port}`
  const instellingen = {
    SCHULDHULP_URL: url,
    SCHULDHULP_TOKEN: 'proef',
    CJG_URL: url,
    CJG_TOKEN: 'proef',
    GGK_URL: url,
    GGK_TOKEN: 'proef',
  }

  const hub = await startHubOmgeving()
  const logger = createLogger('proef', { niveau: 'silent' })
  const app = createServer({
    versie: '0.0.0',
    logger,
    toegang: toegangOpNaam(),
  })
  const running: RunningService[] = []
  for (const module of [caseRegistry, schuldhulpConnector, cjgBridge]) {
    await module.migrate({ pool: hub.pool, schema: module.schema })
    const deps = await hub.deps(module.schema, nu)
    const bron = bronUrn('0', `wijkhub-${module.naam}`)
    const service = module.create({ ...deps, logger, bron }, module.config.parse(instellingen))
    service.routes(app)
    running.push(service)
  }
  await app.ready()
  await Promise.all(running.map((service) => service.start()))

  const vraag = async (method: Methode, pad: string, als: string, body?: object, kop = {}) => {
    const antwoord = await app.inject({
      method,
      url: pad,
      headers: { authorization: `Bearer ${als}`, ...kop },
      ...(body && { payload: body }),
    })
    return { status: antwoord.statusCode, kop: antwoord.headers, body: antwoord.body ? antwoord.json() : undefined }
  }

  return {
    hub,
    ontvangen,
    vraag,
    registry: (method: Methode, pad: string, als: string, body?: object, kop = {}) =>
      vraag(method, `/registratie/v1${pad}`, als, body, kop),
    /** Waits until what the partner got about this satisfies; fails with what it did get. */
    totBericht: (over: string, klaar: (berichten: Ontvangen[]) => boolean) =>
      totdat(() => ontvangen.filter(({ pad, tekst }) => `${pad} ${tekst}`.includes(over)), klaar),
    /** Waits until the receipts, as this organisation sees them, satisfy. */
    totBewijs: (huishoudenId: string, als: string, audience: string, status: string) =>
      totdat(
        async () =>
          (await vraag('GET', `/registratie/v1/huishoudens/${huishoudenId}/leveringen`, als)).body.leveringen as {
            audience: string
            status: string
            versie?: number
            gewensteVersie: number
          }[],
        (rijen) =>
          rijen.some((rij) => rij.audience === audience && rij.status === status && rij.versie === rij.gewensteVersie),
      ),
    async stop() {
      await app.close()
      await Promise.all(running.map((service) => service.stop()))
      await hub.stop()
      partner.closeAllConnections()
      partner.close()
    },
  }
}

/** What the partner calls it; forty characters at most: the id in the address. */
const uitAdres = (url: string) => url.split('/')[2]!

let laatste = 0
/** A registration of invented people at an address of their own; `inwoners` per bronpersoonId. */
export function aanmelding(
  inwoners: Record<string, { geboren: string; rol?: string; meer?: object }>,
  inhoud: object = {},
  nummer = ++laatste,
) {
  return {
    bronrecordId: `PROEF-${++laatste}`,
    medewerker: { naam: 'Sanne de Wit' },
    grondslag: { wet: 'Wmo 2015' },
    adres: { straatnaam: 'Verzonnenstraat', huisnummer: nummer, postcode: '9999XX', woonplaats: 'Haarlem' },
    inwoners: Object.entries(inwoners).map(([bronpersoonId, { geboren, rol = 'ouder', meer }]) => ({
      bronpersoonId,
      naam: { voornamen: `Voornaam${bronpersoonId}`, geslachtsnaam: `Verzonnen${bronpersoonId}` },
      geboortedatum: geboren,
      geslacht: 'V',
      gezinsrol: rol,
      ...meer,
    })),
    ...inhoud,
  }
}
