import { toegangOpNaam } from '@wijkhub/builders/toegang'
import { service as caseRegistry } from '@wijkhub/case-registry'
import { service as schuldhulpKoppeling } from '@wijkhub/debt-assistance-connector'
import { service as gemeentelijkeKoppelingen } from '@wijkhub/menscentraal-matchpoint-adapter'
import { bronUrn, type Levering, type Projectie } from '@wijkhub/model'
import { createLogger, createServer, type RunningService } from '@wijkhub/service-kit'
import { maakMatchpoint, maakMenscentraal, maakSchuldhulp, startSimulator } from '@wijkhub/simulators'
import { startHubOmgeving, totdat } from '@wijkhub/builders/hub'

export interface HubOpties {
  /** What the hub's clock says. */
  nu?: () => Date
  /** Whether the index makes up another reporter for each melding. */
  verzonnenMatches?: boolean
}

/**
 * The registry and the links with MensCentraal, Matchpoint and schuldhulp on a database of their own, beside the partners'
 * simulators. Access has tests of its own: here a token is the name of its organisation.
 */
export async function startHubMetPartners({ nu = () => new Date(), verzonnenMatches = false }: HubOpties = {}) {
  const omgeving = await startHubOmgeving()
  const logger = createLogger('gevallen', { niveau: 'silent' })
  const app = createServer({
    versie: '0.0.0',
    logger,
    toegang: toegangOpNaam(),
  })
  // Partners must know where to call before the hub knows where they are: its address is filled in when it listens.
  const hubVoor = (token: string) => ({ url: '', token })
  const adressen = {
    menscentraal: hubVoor('menscentraal'),
    matchpoint: hubVoor('matchpoint'),
    schuldhulp: hubVoor('schuldhulp'),
  }
  const [menscentraal, matchpoint, schuldhulp] = await Promise.all([
    startSimulator(maakMenscentraal, { port: 0, opnieuwMs: 50, hub: adressen.menscentraal }),
    startSimulator((context) => maakMatchpoint(context, { match: verzonnenMatches ? 'altijd' : 'nooit' }), {
      port: 0,
      opnieuwMs: 50,
      hub: adressen.matchpoint,
    }),
    startSimulator((context) => maakSchuldhulp(context, { planIntake: false }), {
      port: 0,
      opnieuwMs: 50,
      hub: adressen.schuldhulp,
    }),
  ])
  const omgevingsvariabelen = {
    MENSCENTRAAL_URL: menscentraal.url,
    MATCHPOINT_URL: matchpoint.url,
    MATCHPOINT_TOKEN: 'proef',
    SCHULDHULP_URL: schuldhulp.url,
    SCHULDHULP_TOKEN: 'proef',
  }
  const draaiend: RunningService[] = []
  for (const module of [caseRegistry, gemeentelijkeKoppelingen, schuldhulpKoppeling] as const) {
    await module.migrate({ pool: omgeving.pool, schema: module.schema })
    const deps = await omgeving.deps(module.schema, nu)
    const service = module.create(
      { ...deps, logger, bron: bronUrn('00000000000000000000', module.naam) },
      module.config.parse(omgevingsvariabelen) as never,
    )
    service.routes(app)
    draaiend.push(service)
  }
  const url = await app.listen({ port: 0, host: '127.0.0.1' })
  for (const adres of Object.values(adressen)) adres.url = url
  for (const service of draaiend) await service.start()

  /** Calls the hub over HTTP as an organisation or a partner. */
  async function roep(als: string, methode: string, pad: string, inhoud?: unknown, contentType = 'application/json') {
    const antwoord = await fetch(`${url}${pad}`, {
      method: methode,
      headers: { authorization: `Bearer ${als}`, ...(inhoud !== undefined && { 'content-type': contentType }) },
      ...(inhoud !== undefined && { body: typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud) }),
    })
    const tekst = await antwoord.text()
    return { status: antwoord.status, tekst, json: () => JSON.parse(tekst) as never }
  }

  async function registreer(als: string, aanmelding: object): Promise<{ huishoudenId: string; inwoners: Inwoners }> {
    const antwoord = await roep(als, 'POST', '/registratie/v1/aanmeldingen', aanmelding)
    if (antwoord.status !== 201) throw new Error(`registratie: ${antwoord.status} ${antwoord.tekst}`)
    const { huishoudenId, inwoners } = antwoord.json() as {
      huishoudenId: string
      inwoners: { bronpersoonId: string; inwonerId: string }[]
    }
    return {
      huishoudenId,
      inwoners: Object.fromEntries(inwoners.map(({ bronpersoonId, inwonerId }) => [bronpersoonId, inwonerId])),
    }
  }

  return {
    pool: omgeving.pool,
    url,
    menscentraal,
    matchpoint,
    schuldhulp,
    roep,
    registreer,
    /** The household as an organisation sees it. */
    async huishouden(als: string, huishoudenId: string): Promise<Projectie> {
      return (await roep(als, 'GET', `/registratie/v1/huishoudens/${huishoudenId}`)).json()
    },
    /** Waits until a partner holds what it should. */
    async bezorgd(audience: string, huishoudenId: string, status: Levering['status'] = 'verwerkt'): Promise<void> {
      const schema = audience === 'schuldhulp' ? schuldhulpKoppeling.schema : gemeentelijkeKoppelingen.schema
      await totdat(
        async () => {
          const { rows } = await omgeving.pool.query(
            `select k.status, k.onderweg is null and k.geleverde_versie = k.gewenste_versie as bij, k.gewenste_versie = p.versie as nieuwste
             from ${schema}.koppeling k join registratie.projectie p using (audience, huishouden_id)
             where k.audience = $1 and k.huishouden_id = $2`,
            [audience, huishoudenId],
          )
          return rows[0] as { status: string; bij: boolean; nieuwste: boolean } | undefined
        },
        (rij) => rij !== undefined && rij.bij && rij.nieuwste && rij.status === status,
      )
    },
    async stop() {
      await app.close()
      await Promise.all(draaiend.map((service) => service.stop()))
      await Promise.all([menscentraal, matchpoint, schuldhulp].map((partner) => partner.stop()))
      await omgeving.stop()
    },
  }
}

type Inwoners = Record<string, string>
