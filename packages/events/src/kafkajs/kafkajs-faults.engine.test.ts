import { kafkaForTests, whyNoKafka } from '@wijkhub/engines/for-tests'
import { describe } from 'vitest'
import { kafkaFaultSuite } from '../suite/kafka-fault-suite.ts'
import { createKafkajsPublisher } from './kafkajs-publisher.ts'

const why = await whyNoKafka()

describe.skipIf(why)(`on real Kafka${why ? ` (${why})` : ''}`, () => {
  const module = new URL('./kafkajs-event-log.ts', import.meta.url).href
  kafkaFaultSuite(
    'kafkajs',
    { module, create: 'createKafkajsEventLog', createPublisher: createKafkajsPublisher },
    kafkaForTests,
  )
})
