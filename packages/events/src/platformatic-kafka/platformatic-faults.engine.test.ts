import { kafkaForTests, whyNoKafka } from '@wijkhub/engines/for-tests'
import { describe } from 'vitest'
import { kafkaFaultSuite } from '../suite/kafka-fault-suite.ts'
import { createPlatformaticPublisher } from './platformatic-publisher.ts'

const why = await whyNoKafka()

describe.skipIf(why)(`on real Kafka${why ? ` (${why})` : ''}`, () => {
  const module = new URL('./platformatic-event-log.ts', import.meta.url).href
  kafkaFaultSuite(
    '@platformatic/kafka',
    { module, create: 'createPlatformaticEventLog', createPublisher: createPlatformaticPublisher },
    kafkaForTests,
  )
})
