import type { Adapter } from '@wijkhub/adapter-kit'
import { registryDubbel } from '@wijkhub/builders/dubbels'
import { adapterDienst, startHub } from '@wijkhub/builders/start-hub'

/** The adapter kit on real drivers, with an event log that the test fills as the registry would. */
export async function startKleineHub(adapters: readonly Adapter[]) {
  const hub = await startHub({ diensten: [adapterDienst(adapters)] })
  const deps = hub.deps('adapters')
  const { publiceer } = registryDubbel(deps)
  return {
    pool: deps.pool,
    /** Calls the hub over its own routes as an organisation. */
    roep: (als: string, pad: string, inhoud: object) => hub.roep(als, 'POST', pad, { inhoud }),
    /** Publishes what a partner should hold of a household. */
    wens: (audience: string, huishoudenId: string, versie: number, straatnaam: string) =>
      publiceer(audience, huishoudenId, versie, { huishoudenId, adres: { straatnaam } }),
    stop: hub.stop,
  }
}
