import { runKafkaTool } from '@wijkhub/engines/kafka-tools'

export interface JavaRun {
  address: string
  topic: string
  count: number
  valueBytes: number
}

/** Events per second of Kafka's own ProducerPerformance with acks=all; extra properties as `name=value`. */
export async function javaProducer(
  { address, topic, count, valueBytes }: JavaRun,
  properties: string[] = [],
): Promise<number> {
  const load = `--topic ${topic} --num-records ${count} --record-size ${valueBytes} --throughput -1`.split(' ')
  const to = ['--producer-props', `bootstrap.servers=${address}`, 'acks=all', ...properties]
  const output = await runKafkaTool('producer-perf-test', [...load, ...to])
  return Number(/([\d.,]+) records\/sec/.exec(output.trim().split('\n').at(-1)!)![1]!.replace(',', '.'))
}

/** Events per second of Kafka's own ConsumerPerformance, without its time to join the group. */
export async function javaConsumer({ address, topic, count }: JavaRun): Promise<number> {
  const args = `--bootstrap-server ${address} --topic ${topic} --messages ${count} --timeout 60000`.split(' ')
  const output = await runKafkaTool('consumer-perf-test', args)
  const table = output
    .trim()
    .split('\n')
    .filter((line) => line.includes(', '))
  const [header, values] = table.map((line) => line.split(', '))
  return Number(values![header!.indexOf('fetch.nMsg.sec')])
}
