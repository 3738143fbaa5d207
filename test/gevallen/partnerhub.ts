import type { Adapter, AdapterService } from '@wijkhub/adapter-kit'
import { registryDubbel } from '@wijkhub/builders/dubbels'
import { adapterDienst, startHub } from '@wijkhub/builders/start-hub'

/** The hub's side of some partners, real; the registry is played by the test, which also begins the service. */
export async function startPartnerhub(adapters: Adapter[], now: () => Date = () => new Date()) {
  const hub = await startHub({ diensten: [adapterDienst(adapters)], now, begonnen: false })
  const deps = hub.deps('adapters')

  async function rijen<Rij>(sql: string, values: unknown[] = []): Promise<Rij[]> {
    return (await deps.pool.query(sql, values)).rows as Rij[]
  }
  return {
    deps,
    service: hub.diensten[0] as AdapterService,
    rijen,
    ...registryDubbel(deps),
    /** Calls the hub as this organisation; by default with JSON. */
    async roep(organisatie: string, methode: string, pad: string, inhoud?: string, type?: string) {
      const { status, koppen, tekst, json } = await hub.roep(organisatie, methode, pad, {
        inhoud,
        ...(type && { type }),
      })
      const isJson = /json/.test(koppen['content-type'] ?? '')
      return { status, tekst, json: isJson ? (json() as Record<string, unknown>) : undefined }
    },
    stop: hub.stop,
  }
}
