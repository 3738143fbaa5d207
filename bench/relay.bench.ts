import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { killKafka, startKafka } from '@wijkhub/engines/kafka'
import { ensureTopics } from '@wijkhub/events/kafka-topics'
import { createScratchDatabase } from '@wijkhub/builders/scratch'
import {
  catchUp,
  clients,
  type Connection,
  latencies,
  publishAll,
  type Rate,
  relayAll,
  valueBytes,
} from './kafka-clients.ts'
import { javaConsumer, javaProducer } from './kafka-java-tools.ts'

/**
 * The two Kafka clients beside the broker's own tools on one broker, in turns, so that the ratios hold on any machine.
 * Each writes as many events: few of them would measure how a program begins.
 * Usage: node bench/relay.bench.ts [events per turn, default 100 000] [turns, default 3]
 */

const count = Number(process.argv[2] ?? 100_000)
const turns = Number(process.argv[3] ?? 3)
const folder = await mkdtemp(join(tmpdir(), 'wijkhub-bench-'))
const broker = await startKafka({ folder, port: 0 })
const database = await createScratchDatabase()
const connection: Connection = {
  brokers: [broker.address],
  clientId: 'bench',
  onError: (error) => console.error(error.message),
}
const results = new Map<string, { reference: string; rates: Rate[] }>()
const waits = new Map<string, string[]>()

const javaWrites = 'ProducerPerformance, as it comes'
const javaWritesMuch = 'ProducerPerformance, batches of 1 MB'
const javaReads = 'ConsumerPerformance'

try {
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, Kafka ${broker.version}, acks=all`)
  console.log(`${turns} turns of ${count} events of ${valueBytes} bytes; load at the start ${loadavg()[0]!.toFixed(1)}`)
  for (let turn = 0; turn < turns; turn++) await oneTurn(turn)
  print()
} finally {
  await database.close()
  await killKafka(broker)
  await rm(folder, { recursive: true, force: true })
}

async function oneTurn(turn: number): Promise<void> {
  const java = { address: broker.address, topic: `java-${turn}`, count, valueBytes }
  const topicsOf = (kind: string) => clients.map((_, index) => `${kind}-${index}-${turn}`)
  const names = [java.topic, ...topicsOf('direct'), ...topicsOf('relay'), ...topicsOf('latency')]
  await ensureTopics({ ...connection, replicas: 1, topics: names.map((name) => ({ name, partitions: 6, config: {} })) })
  note(javaWrites, javaWrites, rateOf(await javaProducer(java)))
  note(javaWritesMuch, javaWrites, rateOf(await javaProducer(java, ['batch.size=1000000', 'linger.ms=10'])))
  note(javaReads, javaReads, rateOf(await javaConsumer(java)))
  for (const [index, client] of clients.entries()) {
    const on = (kind: string) => ({ client, connection, count, topic: `${kind}-${index}-${turn}` })
    note(`${client.name}: publish`, javaWrites, await publishAll(on('direct')))
    note(`${client.name}: relay from the outbox`, javaWrites, await relayAll(on('relay'), database.pool))
    note(`${client.name}: catch up`, javaReads, await catchUp(on('direct')))
    const samples = await latencies(on('latency'))
    waits.set(client.name, [...(waits.get(client.name) ?? []), `${samples[50]!.toFixed(1)}/${samples[98]!.toFixed(1)}`])
  }
}

function rateOf(perSecond: number): Rate {
  return { perSecond, cpuMsPerThousand: Number.NaN }
}

function note(what: string, reference: string, rate: Rate): void {
  const { rates } = results.get(what) ?? { rates: [] }
  results.set(what, { reference, rates: [...rates, rate] })
  console.log(`  ${what}: ${Math.round(rate.perSecond)}/s`)
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)]!
}

function print(): void {
  const rateFor = (what: string) => median(results.get(what)!.rates.map(({ perSecond }) => perSecond))
  console.log('\n| what (median) | events/s | ratio | CPU ms per 1000 |\n|---|---:|---:|---:|')
  for (const [what, { reference, rates }] of results) {
    const cpu = median(rates.map(({ cpuMsPerThousand }) => cpuMsPerThousand))
    const ratio = (rateFor(what) / rateFor(reference)).toFixed(2)
    console.log(`| ${what} | ${Math.round(rateFor(what))} | ${ratio} | ${Number.isNaN(cpu) ? '' : cpu.toFixed(0)} |`)
  }
  for (const [name, values] of waits)
    console.log(`${name}: publish → handler, idle, p50/p99 per turn in ms: ${values.join(', ')}`)
  console.log(`load at the end ${loadavg()[0]!.toFixed(1)}`)
}
