import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killKafka, startKafka } from '@wijkhub/engines/kafka'
import type { EventLog, LogEvent, NewEvent } from '@wijkhub/events'
import type { KafkaConnection } from '@wijkhub/events/kafka-connection'
import { createKafkajsEventLog } from '@wijkhub/events/kafkajs'
import { createKafkajsPublisher } from '@wijkhub/events/kafkajs-publisher'
import { createPlatformaticEventLog } from '@wijkhub/events/platformatic-kafka'
import { createPlatformaticPublisher } from '@wijkhub/events/platformatic-publisher'
import { toOutboxEvent } from '@wijkhub/events/relay'
import { doelbinding, inrichting, volgers } from '@wijkhub/builders/haarlem'
import { sourceUrn, eventTypes, kafkaGebruikers, topicHuishouden, topicProjectie } from '@wijkhub/model'
import { makeRights, makeTopics, makeUsers } from '@wijkhub/runtime'

export const drivers = {
  kafkajs: { openLog: createKafkajsEventLog, openPublisher: createKafkajsPublisher },
  'platformatic-kafka': { openLog: createPlatformaticEventLog, openPublisher: createPlatformaticPublisher },
} as const
export type Driver = keyof typeof drivers

export const wachtwoordVan = (gebruiker: string) => `proefgeheim-van-${gebruiker}`

/** A broker with the topics, users and rights of the contract, and a folder that goes with it. */
export async function startKafkaMetRechten() {
  const folder = mkdtempSync(join(tmpdir(), 'wijkhub-rechten-'))
  const plainUsers = Object.fromEntries(
    kafkaGebruikers(doelbinding, volgers).flatMap(({ naam, soort }) =>
      soort === 'dienst' ? [] : [[naam, wachtwoordVan(naam)]],
    ),
  )
  const engine = await startKafka({ folder: join(folder, 'kafka'), port: 0, tls: true, plainUsers })
  const beheer: KafkaConnection = { brokers: [engine.address], clientId: 'beheer' }
  await makeTopics({ kafka: beheer, doelbinding, replicas: 1 })
  await makeUsers(beheer, inrichting, wachtwoordVan)
  await makeRights(beheer, inrichting, 'maak')
  return {
    folder,
    beheer,
    tls: { address: `127.0.0.1:${engine.tls!.port}`, ca: engine.tls!.certificates.ca },
    /** The connection of one user. */
    als: (gebruiker: string, wachtwoord = wachtwoordVan(gebruiker)): KafkaConnection => ({
      brokers: [`127.0.0.1:${engine.loginPort}`],
      clientId: gebruiker,
      sasl: { mechanism: 'scram-sha-512', username: gebruiker, password: wachtwoord },
    }),
    async stop() {
      await killKafka(engine)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Publishes as that user; the refusal of the broker is the error. */
export async function publiceer(driver: Driver, verbinding: KafkaConnection, events: NewEvent[]): Promise<void> {
  const publisher = drivers[driver].openPublisher(verbinding)
  try {
    await publisher.publish(events.map(toOutboxEvent))
  } finally {
    await publisher.close()
  }
}

const geweigerd = /authoriz|credentials|certificate/i

/** The first events that user gets; the refusal of the broker is the error. */
export async function lees(
  driver: Driver,
  verbinding: KafkaConnection,
  group: string,
  topic: string,
): Promise<LogEvent[]> {
  const { promise, resolve, reject } = Promise.withResolvers<LogEvent[]>()
  promise.catch(() => undefined)
  const log: EventLog = drivers[driver].openLog({
    ...verbinding,
    // A broker that has just started loads its groups; the driver tries again after that by itself.
    onError: (error) => void (geweigerd.test(error.message) && reject(error)),
  })
  try {
    await log.subscribe({ group, topics: [topic] }, (events) => Promise.resolve(resolve(events)))
    const events = await promise
    // What the watchdog and the figures ask needs a right too.
    await log.lag(group)
    return events
  } finally {
    await log.close()
  }
}

const vast = { source: sourceUrn('00000000000000000000', 'wijkhub-case-registry'), time: '2026-11-28T10:00:00.000Z' }

/** A projection as the registry publishes it; without a document the right has ended. */
export function projectie(audience: string, huishouden: string, versie: number, document: object | null): NewEvent {
  return {
    ...vast,
    id: randomUUID(),
    topic: topicProjectie(audience),
    key: huishouden,
    type: document ? eventTypes.projectie : eventTypes.projectieEinde,
    attributes: { huishouden, versie: String(versie), bijdrage: '0' },
    data: document,
  }
}

export function huishoudengebeurtenis(huishouden: string): NewEvent {
  return {
    ...vast,
    id: randomUUID(),
    topic: topicHuishouden,
    key: huishouden,
    type: eventTypes.huishouden('regisseur-benoemd'),
    attributes: { huishouden },
    data: { huishoudenId: huishouden, soort: 'regisseur-benoemd' },
  }
}

export const opTopic = (topic: string): NewEvent => ({ ...huishoudengebeurtenis(randomUUID()), topic })
