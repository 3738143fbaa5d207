import { randomUUID } from 'node:crypto'
import type { Adapter } from '@wijkhub/adapter-kit'
import { herhaal, maakKitDeps } from '@wijkhub/adapter-kit/stappen'
import type { Levering, Projectie } from '@wijkhub/model'
import type { Gedrag, Simulator } from '@wijkhub/simulators'
import { registryDubbel } from '@wijkhub/builders/dubbels'
import { totdat } from '@wijkhub/builders/hub'
import { adapterDienst, startHub, type HubAdres } from '@wijkhub/builders/start-hub'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { controleerKruisingen } from './kruisingen.ts'

export interface AdapterProef {
  audience: string
  /** Starts the partner's simulator; it calls back to `hub`. */
  startSimulator: (hub: HubAdres) => Promise<Simulator>
  /** The adapter, pointed at the running simulator. */
  maakAdapter: (simulatorUrl: string) => Adapter
  /** The document of one household in one version; every version differs in something the partner is sent. */
  document: (huishouden: { id: string; nummer: number }, versie: number) => Projectie
  /** Message counts differ per protocol: how many the first delivery takes. Default 1. */
  eersteBerichten?: number
  /** What the end of a right leads to. `bericht`: the partner is told; `stil`: its standard knows no such message. */
  einde: 'bericht' | 'stil'
}

/** What every partner system may count on; each adapter runs it against its own simulator on a real database. */
export function adapterSuite(proef: AdapterProef): void {
  describe(`adapter ${proef.audience}`, () => {
    let teller = 0
    let hub: Awaited<ReturnType<typeof opzet>>

    beforeAll(async () => {
      hub = await opzet(proef)
    })
    beforeEach(() => hub.simulator.gedrag({ modus: 'normaal' }))
    afterAll(() => hub?.stop())

    const nieuw = () => ({ id: randomUUID(), nummer: ++teller })
    const bezorgd = (huishouden: { id: string }, versie: number) =>
      totdat(
        () => hub.bewijs(huishouden.id),
        (levering) => levering?.versie === versie && klaar(levering),
        25_000,
      )
    const klaar = (levering: Levering | undefined) =>
      levering?.status === 'verwerkt' || levering?.status === 'beeindigd'
    const zuiver = () => {
      const stand = hub.simulator.stand() as { dubbelen?: number; volgordefouten?: number }
      expect({ dubbelen: stand.dubbelen ?? 0, volgordefouten: stand.volgordefouten ?? 0 }).toEqual({
        dubbelen: 0,
        volgordefouten: 0,
      })
    }

    test('a household arrives and its receipt says processed', async () => {
      const huishouden = nieuw()
      await hub.publiceer(huishouden.id, 1, proef.document(huishouden, 1))
      const levering = await bezorgd(huishouden, 1)
      expect(levering).toMatchObject({ formaat: expect.any(String), berichten: proef.eersteBerichten ?? 1 })
    })

    test('the same version again sends nothing', async () => {
      const huishouden = nieuw()
      await hub.publiceer(huishouden.id, 1, proef.document(huishouden, 1))
      await bezorgd(huishouden, 1)
      await hub.simulator.rust()
      const voor = hub.simulator.ontvangen().totaal
      await hub.publiceer(huishouden.id, 1, proef.document(huishouden, 1))
      await hub.publiceer(huishouden.id, 2, proef.document(huishouden, 1))
      await bezorgd(huishouden, 2)
      expect(hub.simulator.ontvangen().totaal).toBe(voor)
    })

    test('a partner that was off gets the latest state, not the history', async () => {
      const huishouden = nieuw()
      await hub.publiceer(huishouden.id, 1, proef.document(huishouden, 1))
      await bezorgd(huishouden, 1)
      await hub.simulator.gedrag({ modus: 'uit' })
      for (const versie of [2, 3, 4]) await hub.publiceer(huishouden.id, versie, proef.document(huishouden, versie))
      await totdat(
        () => hub.bewijs(huishouden.id),
        (levering) => levering?.status === 'wacht',
      )
      await hub.simulator.gedrag({ modus: 'normaal' })
      await bezorgd(huishouden, 4)
      zuiver()
    })

    test.each<Gedrag>([
      { modus: 'antwoord-kwijt', keer: 2 },
      { modus: 'verbreek', keer: 2 },
      { modus: 'fout-500', keer: 2 },
      { modus: 'traag', ms: 300, keer: 2 },
    ])('$modus costs time and nothing else: every household arrives once', async (gedrag) => {
      const huishoudens = [nieuw(), nieuw(), nieuw()]
      await hub.simulator.gedrag(gedrag)
      for (const huishouden of huishoudens) await hub.publiceer(huishouden.id, 1, proef.document(huishouden, 1))
      for (const huishouden of huishoudens) await bezorgd(huishouden, 1)
      for (const huishouden of huishoudens) await hub.publiceer(huishouden.id, 2, proef.document(huishouden, 2))
      for (const huishouden of huishoudens) await bezorgd(huishouden, 2)
      zuiver()
    })

    test('a refusal waits for a person with its reason, and a replay delivers it', async () => {
      const huishouden = nieuw()
      await hub.simulator.gedrag({ modus: 'weiger' })
      await hub.publiceer(huishouden.id, 1, proef.document(huishouden, 1))
      const geweigerd = await totdat(
        () => hub.bewijs(huishouden.id),
        (levering) => levering?.status === 'geweigerd',
      )
      expect(['partner-weigert', 'partner-keurt-af']).toContain(geweigerd?.foutcode)
      await hub.simulator.gedrag({ modus: 'normaal' })
      await herhaal(hub.kit, hub.adapter)
      await bezorgd(huishouden, 1)
      zuiver()
    })

    test('H6: however withdrawals, reports and outcomes cross, a message can be made and the link comes to rest', async () => {
      await controleerKruisingen(hub.kit, hub.adapter)
    }, 60_000)

    test('the end of a right is the end of deliveries, and a right that comes back is a delivery again', async () => {
      const huishouden = nieuw()
      await hub.publiceer(huishouden.id, 1, proef.document(huishouden, 1))
      await bezorgd(huishouden, 1)
      await hub.simulator.rust()
      const voor = hub.simulator.ontvangen().totaal
      await hub.publiceer(huishouden.id, 2, null)
      expect((await bezorgd(huishouden, 2))?.status).toBe('beeindigd')
      await hub.simulator.rust()
      const verteld = hub.simulator.ontvangen().totaal > voor
      expect(verteld).toBe(proef.einde === 'bericht')
      await hub.publiceer(huishouden.id, 3, proef.document(huishouden, 2))
      expect((await bezorgd(huishouden, 3))?.status).toBe('verwerkt')
      zuiver()
    })
  })
}

/** A hub of one adapter, beside its partner's simulator. */
async function opzet(proef: AdapterProef) {
  let adapter: Adapter | undefined
  const hub = await startHub({
    partners: { [proef.audience]: proef.startSimulator },
    diensten: ({ [proef.audience]: simulator }) => [adapterDienst([(adapter = proef.maakAdapter(simulator!.url))])],
  })
  const deps = hub.deps('adapters')
  const registry = registryDubbel(deps)
  return {
    adapter: adapter!,
    simulator: hub.partners[proef.audience]!,
    kit: maakKitDeps(deps),
    /** There is no registry here: every contribution counts as taken in by the next version. */
    publiceer: (huishoudenId: string, versie: number, data: Projectie | null) =>
      registry.publiceer(proef.audience, huishoudenId, versie, data),
    /** The latest receipt, as the registry would have it. */
    bewijs: async (huishoudenId: string): Promise<Levering | undefined> =>
      (await registry.bewijzen(huishoudenId)).at(-1),
    stop: hub.stop,
  }
}
