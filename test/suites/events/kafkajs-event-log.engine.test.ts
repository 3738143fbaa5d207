import { kafkaForTests, whyNoKafka } from '@wijkhub/builders/engines'
import { afterAll, beforeAll, describe } from 'vitest'
import { eventLogSuite } from './event-log-suite.ts'
import { asDriver, type KafkaScene, openKafkaScene } from './kafka-scene.ts'
import { createKafkajsPublisher } from '@wijkhub/events/kafkajs-publisher'

const why = await whyNoKafka()

describe.skipIf(why)(`on real Kafka${why ? ` (${why})` : ''}`, () => {
  let scene: KafkaScene
  beforeAll(async () => {
    scene = await openKafkaScene({
      kafka: await kafkaForTests(),
      module: '@wijkhub/events/kafkajs',
      create: 'createKafkajsEventLog',
      createPublisher: createKafkajsPublisher,
    })
  })
  afterAll(() => scene?.close())

  // A killed member keeps its partitions until its session ends (groupTiming).
  eventLogSuite('kafkajs', () => Promise.resolve(asDriver(scene)), { patienceMs: 30_000 })
})
