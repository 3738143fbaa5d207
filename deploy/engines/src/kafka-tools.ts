import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { kafkaRuntime, kafkaSources } from './kafka-jars.ts'

/** The tools of Kafka's own bin folder that this project uses, by the class behind each. */
const classes = {
  'producer-perf-test': 'org.apache.kafka.tools.ProducerPerformance',
  'consumer-perf-test': 'org.apache.kafka.tools.ConsumerPerformance',
  'console-producer': 'org.apache.kafka.tools.ConsoleProducer',
  'console-consumer': 'org.apache.kafka.tools.consumer.ConsoleConsumer',
  topics: 'org.apache.kafka.tools.TopicCommand',
  acls: 'org.apache.kafka.tools.AclCommand',
  configs: 'kafka.admin.ConfigCommand',
  'consumer-groups': 'org.apache.kafka.tools.consumer.group.ConsumerGroupCommand',
} as const

export type KafkaTool = keyof typeof classes

/** Runs one tool and gives what it printed; its exit code other than 0 is an error with that output in it. */
export async function runKafkaTool(tool: KafkaTool, args: string[], input = ''): Promise<string> {
  const { java, classpath } = await kafkaRuntime()
  const logging = `-Dlog4j2.configurationFile=${join(kafkaSources, 'log4j2.properties')}`
  const child = spawn(java, ['-Xmx320m', logging, '-cp', classpath, classes[tool], ...args])
  child.stdin.end(input)
  let output = ''
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()))
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
  if (code !== 0) throw new Error(`kafka-${tool} ended with ${code}:\n${output}`)
  return output
}
