import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { service as registratie } from '@wijkhub/case-registry'
import { createWijkhubClient, type WijkhubClient } from '@wijkhub/client'
import { config, service as schuldhulp } from '@wijkhub/debt-assistance-connector'
import { createServer, createToegang, createUitgever } from '@wijkhub/service-kit'
import { maakSchuldhulp, startSimulator, type Simulator } from '@wijkhub/simulators'
import { startHubOmgeving } from '@wijkhub/builders/hub'

const dagMs = 86_400_000

/** Registry, debt connector and their partner in this process, on a clock that the test moves. */
export interface HubMetKlok {
  kontext: WijkhubClient
  simulator: Simulator
  nu: () => Date
  verzet: (ms: number) => void
  /** Links of the debt connector that are not delivered, and whether its circuit is open now. */
  achter: () => Promise<{ aantal: number; onderbroken: boolean }>
  stop: () => Promise<void>
}

/**
 * The clock begins in the past, so that days can pass and still nothing a partner gets lies in its future. Drivers and
 * timers keep the real clock: only what the hub reads as "now" moves.
 */
export async function startHubMetKlok(begintDagenGeleden: number): Promise<HubMetKlok> {
  const folder = mkdtempSync(join(tmpdir(), 'wijkhub-klok-'))
  const omgeving = await startHubOmgeving()
  let verschil = -begintDagenGeleden * dagMs
  const nu = () => new Date(Date.now() + verschil)
  const uitgever = await createUitgever({ keyFile: join(folder, 'sleutel.json') })
  const { issuer, audience } = uitgever
  const toegang = createToegang({ sleutels: { jwks: uitgever.jwks() }, issuer, audience })
  const token = (organisatie: string) => uitgever.geefToken(organisatie)
  for (const { schema, migrate } of [registratie, schuldhulp]) await migrate({ pool: omgeving.pool, schema })

  // The partner must know where to call before the connector knows where the partner is: the routes come in between.
  const adres = { url: '', token: await token('schuldhulp') }
  const simulator = await startSimulator(maakSchuldhulp, { port: 0, hub: adres })
  const depsRegistratie = await omgeving.deps(registratie.schema, nu)
  const depsSchuldhulp = await omgeving.deps(schuldhulp.schema, nu)
  const app = createServer({ naam: 'klokproef', versie: '0.1.0', toegang, logger: depsRegistratie.logger })
  const diensten = [
    registratie.create(depsRegistratie, {}),
    schuldhulp.create(depsSchuldhulp, config.parse({ SCHULDHULP_URL: simulator.url, SCHULDHULP_TOKEN: 'proef' })),
  ]
  for (const dienst of diensten) dienst.routes(app)
  adres.url = await app.listen({ port: 0, host: '127.0.0.1' })
  for (const dienst of diensten) await dienst.start()

  return {
    kontext: createWijkhubClient({ url: adres.url, token: await token('kontext') }),
    simulator,
    nu,
    verzet(ms) {
      verschil += ms
    },
    async achter() {
      const { rows } = await omgeving.pool.query<{ aantal: number; onderbroken: boolean }>(
        `select (select count(*)::int from ${schuldhulp.schema}.koppeling where geleverde_versie < gewenste_versie) as aantal,
         exists (select 1 from ${schuldhulp.schema}.onderbreker where open_tot > $1) as onderbroken`,
        [nu()],
      )
      return rows[0]!
    },
    async stop() {
      await app.close()
      for (const dienst of diensten) await dienst.stop()
      await simulator.stop()
      await omgeving.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
