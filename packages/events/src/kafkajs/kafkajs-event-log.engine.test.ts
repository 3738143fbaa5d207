import { kafkaForTests, whyNoKafka } from '@wijkhub/engines/for-tests'
import { afterAll, beforeAll, describe } from 'vitest'
import { eventLogSuite } from '../suite/event-log-suite.ts'
import { asDriver, type KafkaScene, openKafkaScene } from '../suite/kafka-scene.ts'
import { createKafkajsPublisher } from './kafkajs-publisher.ts'

const why = await whyNoKafka()

describe.skipIf(why)(`on real Kafka${why ? ` (${why})` : ''}`, () => {
  let scene: KafkaScene
  beforeAll(async () => {
    scene = await openKafkaScene({
      kafka: await kafkaForTests(),
      module: new URL('./kafkajs-event-log.ts', import.meta.url).href,
      create: 'createKafkajsEventLog',
      createPublisher: createKafkajsPublisher,
    })
  })
  afterAll(() => scene?.close())

  // A killed member keeps its partitions until its session ends (groupTiming).
  eventLogSuite('kafkajs', () => Promise.resolve(asDriver(scene)), { patienceMs: 30_000 })
})
