import { service as caseRegistry } from '@wijkhub/case-registry'
import { service as schuldhulpKoppeling } from '@wijkhub/debt-assistance-connector'
import { service as gemeentelijkeKoppelingen } from '@wijkhub/menscentraal-matchpoint-adapter'
import type { Levering, Projectie } from '@wijkhub/model'
import { maakMatchpoint, maakMenscentraal, maakSchuldhulp, startSimulator } from '@wijkhub/simulators'
import { totdat } from '@wijkhub/builders/hub'
import { startHub } from '@wijkhub/builders/start-hub'

export interface HubOpties {
  /** What the hub's clock says. */
  now?: () => Date
  /** Whether the index makes up another reporter for each melding. */
  verzonnenMatches?: boolean
}

/** The registry and the links with MensCentraal, Matchpoint and schuldhulp, beside the partners' simulators. */
export async function startHubMetPartners({ now = () => new Date(), verzonnenMatches = false }: HubOpties = {}) {
  const hub = await startHub({
    diensten: [caseRegistry, gemeentelijkeKoppelingen, schuldhulpKoppeling],
    partners: {
      menscentraal: (adres) => startSimulator(maakMenscentraal, { port: 0, opnieuwMs: 50, hub: adres }),
      matchpoint: (adres) =>
        startSimulator((context) => maakMatchpoint(context, { match: verzonnenMatches ? 'altijd' : 'nooit' }), {
          port: 0,
          opnieuwMs: 50,
          hub: adres,
        }),
      schuldhulp: (adres) =>
        startSimulator((context) => maakSchuldhulp(context, { planIntake: false }), {
          port: 0,
          opnieuwMs: 50,
          hub: adres,
        }),
    },
    now,
  })

  /** Calls the hub as an organisation or a partner. */
  async function roep(als: string, methode: string, pad: string, inhoud?: object | string, type?: string) {
    const { status, tekst, json } = await hub.roep(als, methode, pad, { inhoud, ...(type && { type }) })
    return { status, tekst, json: () => json() as never }
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
    pool: hub.pool,
    url: hub.url,
    ...hub.partners,
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
          const { rows } = await hub.pool.query(
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
    stop: hub.stop,
  }
}

type Inwoners = Record<string, string>
