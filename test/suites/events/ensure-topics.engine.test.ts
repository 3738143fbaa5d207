import { kafkaForTests, type TestKafka, whyNoKafka } from '@wijkhub/builders/engines'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partitionOfKey } from '@wijkhub/events/partition-of-key'
import { toOutboxEvent } from '@wijkhub/events/relay'
import { createKafkajsPublisher } from '@wijkhub/events/kafkajs-publisher'
import { createPlatformaticPublisher } from '@wijkhub/events/platformatic-publisher'
import { anEvent, upTo } from '@wijkhub/builders/events'
import { ensureTopics } from '@wijkhub/events/kafka-topics'

const why = await whyNoKafka()

describe.skipIf(why)(`on real Kafka${why ? ` (${why})` : ''}`, () => {
  let kafka: TestKafka
  beforeAll(async () => {
    kafka = await kafkaForTests()
  })
  afterAll(() => kafka?.stop())

  const run = `${process.pid}-${Date.now().toString(36)}`
  const connection = () => ({ brokers: [kafka.address], clientId: 'wijkhub-test', replicas: 1 })
  const contract = {
    name: `contract-${run}`,
    partitions: 5,
    config: { 'cleanup.policy': 'compact', 'retention.ms': '86400000' },
  }

  test('makes what is missing, once', async () => {
    await expect(ensureTopics({ ...connection(), topics: [contract], checkOnly: true })).rejects.toThrow(
      `${contract.name} does not exist`,
    )
    expect(await ensureTopics({ ...connection(), topics: [contract] })).toEqual([contract.name])
    expect(await ensureTopics({ ...connection(), topics: [contract] })).toEqual([])
  })

  test('refuses a topic that differs, says how, and makes nothing', async () => {
    const other = { ...contract, partitions: 6, config: { 'cleanup.policy': 'delete', 'retention.ms': '86400000' } }
    const made = { ...contract, name: `nieuw-${run}` }
    await expect(ensureTopics({ ...connection(), topics: [made, other] })).rejects.toThrow(
      `The topics in Kafka differ from the contract:\n  - ${contract.name} has 5 partitions, the contract says 6\n  - ${contract.name} has cleanup.policy=compact, the contract says delete`,
    )
    await expect(ensureTopics({ ...connection(), topics: [made], checkOnly: true })).rejects.toThrow('does not exist')
  })

  test('says which setting Kafka does not take', async () => {
    const wrong = { ...contract, name: `fout-${run}`, config: { 'cleanup.policy': 'misschien' } }
    await expect(ensureTopics({ ...connection(), topics: [wrong] })).rejects.toThrow(
      `Kafka refuses to create topic fout-${run}: `,
    )
  })

  test('a topic nobody made is an error that names it, and is not made by publishing to it', async () => {
    for (const create of [createPlatformaticPublisher, createKafkajsPublisher]) {
      const publisher = create(connection())
      await expect(publisher.publish([toOutboxEvent(anEvent(`nooit-${run}`, 'a', 0))])).rejects.toThrow()
      await publisher.close()
    }
    await expect(
      ensureTopics({ ...connection(), topics: [{ ...contract, name: `nooit-${run}` }], checkOnly: true }),
    ).rejects.toThrow('does not exist')
  })

  test("both drivers and Kafka's own producer put a key in the same partition", async () => {
    const keys = upTo(60).map((number) => `huishouden-${number}`)
    for (const create of [createPlatformaticPublisher, createKafkajsPublisher]) {
      const publisher = create(connection())
      await publisher.publish(keys.map((key, number) => toOutboxEvent(anEvent(contract.name, key, number))))
      await publisher.close()
    }
    const to = ['--topic', contract.name]
    const lines = keys.map((key) => `${key}=java\n`).join('')
    await kafka.tool(
      'console-producer',
      [...to, '--property', 'parse.key=true', '--property', 'key.separator=='],
      lines,
    )
    const print = [
      '--property',
      'print.partition=true',
      '--property',
      'print.key=true',
      '--property',
      'print.value=false',
    ]
    const output = await kafka.tool('console-consumer', [
      ...to,
      '--from-beginning',
      '--max-messages',
      '180',
      '--timeout-ms',
      '20000',
      ...print,
    ])
    const found = new Map<string, Set<number>>()
    for (const [, partition, key] of output.matchAll(/Partition:(\d+)\s+(huishouden-\d+)/g)) {
      found.set(key!, (found.get(key!) ?? new Set()).add(Number(partition)))
    }
    expect(found.size).toBe(keys.length)
    for (const key of keys) expect([...found.get(key)!]).toEqual([partitionOfKey(key, contract.partitions)])
  })
})
