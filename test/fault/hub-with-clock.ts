import { service as registratie } from '@wijkhub/case-registry'
import { createWijkhubClient, type WijkhubClient } from '@wijkhub/client'
import { service as schuldhulp } from '@wijkhub/debt-assistance-connector'
import { maakSchuldhulp, startSimulator, type Simulator } from '@wijkhub/simulators'
import { startHub } from '@wijkhub/builders/start-hub'

const dagMs = 86_400_000

/** Registry, debt connector and their partner in this process, on a clock that the test moves. */
export interface HubWithClock {
  kontext: WijkhubClient
  simulator: Simulator
  now: () => Date
  verzet: (ms: number) => void
  /** Links of the debt connector that are not delivered, and whether its circuit is open now. */
  achter: () => Promise<{ aantal: number; onderbroken: boolean }>
  stop: () => Promise<void>
}

/**
 * The clock begins in the past, so that days can pass and still nothing a partner gets lies in its future. Drivers and
 * timers keep the real clock: only what the hub reads as "now" moves.
 */
export async function startHubWithClock(begintDagenGeleden: number): Promise<HubWithClock> {
  let verschil = -begintDagenGeleden * dagMs
  const now = () => new Date(Date.now() + verschil)
  const hub = await startHub({
    diensten: [registratie, schuldhulp],
    partners: { schuldhulp: (adres) => startSimulator(maakSchuldhulp, { port: 0, hub: adres }) },
    now,
  })

  return {
    kontext: createWijkhubClient({ url: hub.url, token: 'kontext' }),
    simulator: hub.partners.schuldhulp,
    now,
    verzet(ms) {
      verschil += ms
    },
    async achter() {
      const { rows } = await hub.pool.query<{ aantal: number; onderbroken: boolean }>(
        `select (select count(*)::int from ${schuldhulp.schema}.koppeling where geleverde_versie < gewenste_versie) as aantal,
         exists (select 1 from ${schuldhulp.schema}.onderbreker where open_tot > $1) as onderbroken`,
        [now()],
      )
      return rows[0]!
    },
    stop: hub.stop,
  }
}
