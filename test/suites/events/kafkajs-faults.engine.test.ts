import { kafkaForTests, whyNoKafka } from '@wijkhub/builders/engines'
import { describe } from 'vitest'
import { kafkaFaultSuite } from './kafka-fault-suite.ts'
import { createKafkajsPublisher } from '@wijkhub/events/kafkajs-publisher'

const why = await whyNoKafka()

describe.skipIf(why)(`on real Kafka${why ? ` (${why})` : ''}`, () => {
  const module = '@wijkhub/events/kafkajs'
  kafkaFaultSuite(
    'kafkajs',
    { module, create: 'createKafkajsEventLog', createPublisher: createKafkajsPublisher },
    kafkaForTests,
  )
})
