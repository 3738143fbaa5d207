import { kafkaForTests, whyNoKafka } from '@wijkhub/builders/engines'
import { describe } from 'vitest'
import { kafkaFaultSuite } from './kafka-fault-suite.ts'
import { createPlatformaticPublisher } from '@wijkhub/events/platformatic-publisher'

const why = await whyNoKafka()

describe.skipIf(why)(`on real Kafka${why ? ` (${why})` : ''}`, () => {
  const module = '@wijkhub/events/platformatic-kafka'
  kafkaFaultSuite(
    '@platformatic/kafka',
    { module, create: 'createPlatformaticEventLog', createPublisher: createPlatformaticPublisher },
    kafkaForTests,
  )
})
