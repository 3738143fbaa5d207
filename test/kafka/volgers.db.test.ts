import { service as caseRegistry } from '@wijkhub/case-registry'
import { service as cjgBridge } from '@wijkhub/cjg-bridge'
import { service as debtAssistanceConnector } from '@wijkhub/debt-assistance-connector'
import type { EventLog, SubscribeOptions } from '@wijkhub/events'
import { service as menscentraalMatchpointAdapter } from '@wijkhub/menscentraal-matchpoint-adapter'
import { doelbinding, volgers } from '@wijkhub/builders/haarlem'
import { kafkaGebruikers } from '@wijkhub/model'
import type { ServiceModule } from '@wijkhub/service-kit'
import { partnerAdressen } from '@wijkhub/simulators'
import { startHubOmgeving } from '@wijkhub/builders/hub'
import { service as wijkverplegingFeed } from '@wijkhub/wijkverpleging-feed'
import { afterAll, expect, test } from 'vitest'

const services = [
  caseRegistry,
  menscentraalMatchpointAdapter,
  debtAssistanceConnector,
  cjgBridge,
  wijkverplegingFeed,
] as unknown as ServiceModule[]
const { adressen } = partnerAdressen('partners.example', 8081)
const settings = Object.fromEntries(
  Object.entries(adressen).flatMap(([naam, url]) => [
    [`${naam}_URL`, url],
    [`${naam}_TOKEN`, 'demo'],
  ]),
)
const hub = await startHubOmgeving()
afterAll(() => hub.stop())

/** The same log, that writes down who follows what. */
function noteer(eventLog: EventLog, gevolgd: SubscribeOptions[]): EventLog {
  return {
    ...eventLog,
    subscribe(options, handler) {
      gevolgd.push(options)
      return eventLog.subscribe(options, handler)
    },
  }
}

test('every service of the hub is a user of Kafka, and no other service is', () => {
  const diensten = kafkaGebruikers(doelbinding, volgers)
    .filter(({ soort }) => soort === 'dienst')
    .map(({ naam }) => naam)
  expect(diensten.toSorted()).toEqual(services.map(({ naam }) => naam).toSorted())
})

test.each(services.map((module) => [module.naam, module] as const))(
  '%s follows exactly the topics, with exactly the groups, that it has rights for',
  async (naam, module) => {
    await module.migrate({ pool: hub.pool, schema: module.schema })
    const gevolgd: SubscribeOptions[] = []
    const deps = await hub.deps(module.schema)
    const service = module.create({ ...deps, eventLog: noteer(deps.eventLog, gevolgd) }, module.config.parse(settings))
    await service.start()
    await service.stop()
    const gebruiker = kafkaGebruikers(doelbinding, volgers).find((van) => van.naam === naam)!
    expect(gevolgd.flatMap(({ topics }) => topics).toSorted()).toEqual(gebruiker.leest.toSorted())
    expect(gevolgd.map(({ group }) => group).toSorted()).toEqual(gebruiker.groepen.toSorted())
  },
)
