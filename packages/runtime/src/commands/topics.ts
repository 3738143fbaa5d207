import { TopicsDiffer } from '@wijkhub/events/kafka-topics'
import { ConfigurationFault, readInrichting, runMain } from '@wijkhub/service-kit'
import { topicsVelden } from '../command-configs.ts'
import { readKafkaConfig } from '../kafka-config.ts'
import { makeTopics } from '../make-topics.ts'

/** `node packages/runtime/src/commands/topics.ts [maak|controleer]`: the topics of the published contract, and nothing else. */
const [opdracht = 'maak'] = process.argv.slice(2)
await runMain('topics', async () => {
  if (opdracht !== 'maak' && opdracht !== 'controleer')
    throw new ConfigurationFault(`Onbekend: ${opdracht}. Gebruik: maak of controleer`)
  const { config, kafka } = readKafkaConfig(topicsVelden, 'wijkhub-topics')
  const { doelbinding } = readInrichting('WIJKHUB_INRICHTING', config.WIJKHUB_INRICHTING)
  const checkOnly = opdracht === 'controleer'
  try {
    const made = await makeTopics({ kafka, doelbinding, replicas: config.WIJKHUB_KAFKA_REPLICAS, checkOnly })
    process.stdout.write(made.length > 0 ? `topics gemaakt: ${made.join(', ')}\n` : 'topics: zoals afgesproken\n')
    return 0
  } catch (error) {
    if (!(error instanceof TopicsDiffer)) throw error
    process.stderr.write(
      `De topics in Kafka wijken af; er is niets veranderd.\n${error.differences.map((regel) => `  ${regel}\n`).join('')}`,
    )
    return 1
  }
})
