import { Admin, ConfigResourceTypes } from '@platformatic/kafka'
import type { KafkaConnection } from '../kafka-consumer/kafka-options.ts'
import { clientOptions, outlasting } from '../platformatic-kafka/platformatic-connection.ts'
import { readably, reasonOf } from '../platformatic-kafka/reason-of.ts'

/** A topic as the published contract names it. `config` holds Kafka's own names and values, e.g. `cleanup.policy`. */
export interface TopicContract {
  name: string
  partitions: number
  config: Record<string, string>
}

export interface EnsureTopicsOptions extends KafkaConnection {
  topics: readonly TopicContract[]
  /** Copies of each partition; 3 in production, 1 on a single broker. */
  replicas: number
  /** True: only look, make nothing. */
  checkOnly?: boolean
}

/** The cluster holds topics that differ from the contract. Nothing was changed: the differences are for people. */
export class TopicsDiffer extends Error {
  readonly differences: string[]
  constructor(differences: string[]) {
    super(`The topics in Kafka differ from the contract:\n${differences.map((line) => `  - ${line}`).join('\n')}`)
    this.differences = differences
  }
}

/** Makes the topics that are missing and compares those that exist; gives the names it made. */
export async function ensureTopics(options: EnsureTopicsOptions): Promise<string[]> {
  return readably(ensure(options))
}

async function ensure(options: EnsureTopicsOptions): Promise<string[]> {
  const admin = outlasting(new Admin(clientOptions(options)))
  try {
    const existing = new Set(await admin.listTopics())
    const present = options.topics.filter(({ name }) => existing.has(name))
    const missing = options.topics.filter(({ name }) => !existing.has(name))
    // Compared before anything is made: a refusal leaves the cluster as it was.
    const differences = await findDifferences(admin, present)
    if (options.checkOnly) differences.push(...missing.map(({ name }) => `${name} does not exist`))
    if (differences.length > 0) throw new TopicsDiffer(differences)
    for (const topic of missing) await createTopic(admin, topic, options.replicas)
    return missing.map(({ name }) => name)
  } finally {
    await admin.close()
  }
}

async function createTopic(admin: Admin, { name, partitions, config }: TopicContract, replicas: number): Promise<void> {
  try {
    const configs = Object.entries(config).map(([key, value]) => ({ name: key, value }))
    await admin.createTopics({ topics: [name], partitions, replicas, configs })
  } catch (error) {
    throw new Error(`Kafka refuses to create topic ${name}: ${reasonOf(error)}`, { cause: error })
  }
}

async function findDifferences(admin: Admin, topics: readonly TopicContract[]): Promise<string[]> {
  if (topics.length === 0) return []
  const names = topics.map(({ name }) => name)
  const metadata = await admin.metadata({ topics: names })
  const described = await admin.describeConfigs({
    resources: topics.map(({ name, config }) => ({
      resourceType: ConfigResourceTypes.TOPIC,
      resourceName: name,
      configurationKeys: Object.keys(config),
    })),
  })
  const differences: string[] = []
  for (const { name, partitions, config } of topics) {
    const found = metadata.topics.get(name)?.partitionsCount
    // More partitions would send a household's events to another partition, past the earlier ones: order is lost.
    if (found !== partitions) differences.push(`${name} has ${found} partitions, the contract says ${partitions}`)
    const actual = new Map(
      described.find(({ resourceName }) => resourceName === name)?.configs.map((entry) => [entry.name, entry.value]),
    )
    for (const [key, value] of Object.entries(config)) {
      if (actual.get(key) !== value)
        differences.push(`${name} has ${key}=${actual.get(key) ?? '(unknown)'}, the contract says ${value}`)
    }
  }
  return differences
}
