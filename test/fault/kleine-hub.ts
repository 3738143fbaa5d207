import { toegangOpNaam } from '@wijkhub/builders/toegang'
import { randomUUID } from 'node:crypto'
import { createAdapterService, migrateAdapterService, type Adapter } from '@wijkhub/adapter-kit'
import { eventTypes, topicProjectie } from '@wijkhub/model'
import { createServer } from '@wijkhub/service-kit'
import { startHubOmgeving } from '@wijkhub/builders/hub'

const schema = 'klein'

/** The adapter kit on real drivers, with an event log that the test fills as the registry would. */
export async function startKleineHub(adapters: readonly Adapter[]) {
  const omgeving = await startHubOmgeving()
  await migrateAdapterService({ pool: omgeving.pool, schema })
  const deps = await omgeving.deps(schema)
  const service = createAdapterService(deps, adapters)
  // Access has tests of its own: here a token is the name of its organisation.
  const toegang = toegangOpNaam({ magBsn: true })
  const app = createServer({ naam: 'kleine-hub', versie: '0.1.0', toegang, logger: deps.logger })
  service.routes(app)
  await service.start()
  return {
    pool: deps.pool,
    /** Calls the hub over its own routes as an organisation. */
    async roep(als: string, url: string, inhoud: object) {
      const headers = { authorization: `Bearer ${als}`, 'content-type': 'application/json' }
      return app.inject({ method: 'POST', url, headers, payload: JSON.stringify(inhoud) })
    },
    /** Publishes what a partner should hold of a household. */
    async wens(audience: string, huishoudenId: string, versie: number, straatnaam: string) {
      const event = {
        topic: topicProjectie(audience),
        key: huishoudenId,
        type: eventTypes.projectie,
        id: randomUUID(),
        time: new Date().toISOString(),
        source: 'urn:wijkhub:storingsproef',
        attributes: { huishouden: huishoudenId, versie: String(versie), bijdrage: '1000000' },
        data: { huishoudenId, adres: { straatnaam } },
      }
      await deps.outbox.append(deps.pool, [event])
      deps.outbox.wake([event])
    },
    async stop() {
      await app.close()
      await service.stop()
      await omgeving.stop()
    },
  }
}
