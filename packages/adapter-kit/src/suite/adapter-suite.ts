import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eventTypes, topicLevering, topicProjectie, type Levering, type Projectie } from '@wijkhub/model'
import { createServer, createToegang, createUitgever } from '@wijkhub/service-kit'
import type { Gedrag, Simulator } from '@wijkhub/simulators'
import { startHubOmgeving, totdat } from '@wijkhub/builders/hub'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createAdapterService, migrateAdapterService } from '../adapter-service.ts'
import type { Adapter } from '../adapter.ts'
import { maakKitDeps } from '../kit-deps.ts'
import { herhaal } from '../beheer/herhaal.ts'
import { controleerKruisingen } from './kruisingen.ts'

export interface AdapterProef {
  audience: string
  /** Starts the partner's simulator; it calls back to `hub`. */
  startSimulator: (hub: { url: string; token: string }) => Promise<Simulator>
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
    const schema = 'adapterproef'
    let teller = 0
    let hub: Awaited<ReturnType<typeof opzet>>

    beforeAll(async () => {
      hub = await opzet(proef, schema)
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

/** A hub of one adapter: real database, event log and jobs, its own HTTP server for what the partner sends. */
async function opzet(proef: AdapterProef, schema: string) {
  const omgeving = await startHubOmgeving()
  const deps = await omgeving.deps(schema)
  await migrateAdapterService({ pool: omgeving.pool, schema })
  const sleutels = mkdtempSync(join(tmpdir(), 'wijkhub-adapterproef-'))
  const uitgever = await createUitgever({ keyFile: join(sleutels, 'sleutel.json') })
  rmSync(sleutels, { recursive: true })
  const toegang = createToegang({
    doelbinding: deps.inrichting.doelbinding,
    sleutels: { jwks: uitgever.jwks() },
    issuer: uitgever.issuer,
    audience: uitgever.audience,
  })
  const app = createServer({ naam: 'adapterproef', versie: '0.1.0', toegang, logger: deps.logger })
  // The partner must know where to call before the adapter knows where the partner is: the routes come in between.
  const adres = { url: '', token: await uitgever.geefToken(proef.audience) }
  const simulator = await proef.startSimulator(adres)
  const adapter = proef.maakAdapter(simulator.url)
  const service = createAdapterService(deps, [adapter])
  service.routes(app)
  adres.url = await app.listen({ port: 0, host: '127.0.0.1' })
  await service.start()
  const kit = maakKitDeps(deps)
  return {
    adapter,
    simulator,
    kit,
    async publiceer(huishoudenId: string, versie: number, data: Projectie | null) {
      const event = {
        topic: topicProjectie(proef.audience),
        key: huishoudenId,
        type: data ? eventTypes.projectie : eventTypes.projectieEinde,
        id: randomUUID(),
        time: new Date().toISOString(),
        source: 'urn:wijkhub:adapterproef',
        attributes: { huishouden: huishoudenId, versie: String(versie), bijdrage: await bijdragen(huishoudenId) },
        data,
      }
      await deps.outbox.append(deps.pool, [event])
      deps.outbox.wake([event])
    },
    /** The latest receipt, as the registry would have it. */
    async bewijs(huishoudenId: string): Promise<Levering | undefined> {
      const { rows } = await omgeving.pool.query<{ data: Levering }>(
        `select data from eventlog.outbox where topic = $1 and key = $2 order by (data ->> 'volgnummer')::int desc limit 1`,
        [topicLevering, huishoudenId],
      )
      return rows[0]?.data
    },
    async stop() {
      await app.close()
      await service.stop()
      await simulator.stop()
      await omgeving.stop()
    },
  }

  /** There is no registry here: every contribution counts as taken in by the next version. */
  async function bijdragen(huishoudenId: string): Promise<string> {
    const { rows } = await omgeving.pool.query<{ n: number }>(
      `select bijdrage_verzonden as n from ${schema}.koppeling where huishouden_id = $1`,
      [huishoudenId],
    )
    return String((rows[0]?.n ?? 0) + 1_000_000)
  }
}
