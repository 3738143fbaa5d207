import { kafkaForTests, whyNoKafka } from '@wijkhub/builders/engines'
import { afterAll, beforeAll, describe } from 'vitest'
import { eventLogSuite } from './event-log-suite.ts'
import { asDriver, type KafkaScene, openKafkaScene } from './kafka-scene.ts'
import { createPlatformaticPublisher } from '@wijkhub/events/platformatic-publisher'

const why = await whyNoKafka()

describe.skipIf(why)(`on real Kafka${why ? ` (${why})` : ''}`, () => {
  let scene: KafkaScene
  beforeAll(async () => {
    scene = await openKafkaScene({
      kafka: await kafkaForTests(),
      module: '@wijkhub/events/platformatic-kafka',
      create: 'createPlatformaticEventLog',
      createPublisher: createPlatformaticPublisher,
    })
  })
  afterAll(() => scene?.close())

  // A killed member keeps its partitions until its session ends (groupTiming).
  eventLogSuite('@platformatic/kafka', () => Promise.resolve(asDriver(scene)), { patienceMs: 30_000 })
})
