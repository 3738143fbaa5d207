import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Engine, freePort, killProcess, launch, stopProcess } from './engine-process.ts'
import { brokerSettings } from './kafka-settings.ts'
import { kafkaRuntime, kafkaSources, kafkaVersion } from './kafka-jars.ts'

export { missingForKafka } from './kafka-jars.ts'

export interface KafkaOptions {
  folder: string
  /** Wished port; another when it is taken. Default 9092. */
  port?: number
  heapMb?: number
  /** The port clients are sent to, where something stands between them and the broker. */
  advertisedPort?: number
}

/** Carries what it was started with, so that a restart is the same broker again. */
export type KafkaEngine = Engine & Pick<KafkaOptions, 'heapMb' | 'advertisedPort'>

/** One broker that is its own controller (KRaft), on loopback, its topics made by nobody but an explicit command. */
export async function startKafka(options: KafkaOptions): Promise<KafkaEngine> {
  const port = await freePort(options.port ?? 9092)
  return runBroker({ ...options, port })
}

export async function stopKafka(engine: Engine): Promise<void> {
  await stopProcess(engine.pid)
}

/** kill -9, nothing flushed, nobody told. */
export async function killKafka(engine: Engine): Promise<void> {
  await killProcess(engine.pid)
}

/** kill -9 and start again on the same data and port. */
export async function restartKafka(engine: KafkaEngine): Promise<KafkaEngine> {
  await killKafka(engine)
  return runBroker(engine)
}

async function runBroker(options: KafkaOptions & { port: number }): Promise<KafkaEngine> {
  const { java, classpath } = await kafkaRuntime()
  const { folder, port } = options
  const properties = join(folder, 'server.properties')
  await mkdir(folder, { recursive: true })
  const settings = brokerSettings({
    listener: `127.0.0.1:${port}`,
    controller: `127.0.0.1:${await freePort()}`,
    advertised: `127.0.0.1:${options.advertisedPort ?? port}`,
    data: join(folder, 'data'),
  })
  const lines = Object.entries(settings).map(([name, value]) => `${name}=${value}\n`)
  await writeFile(properties, lines.join(''))
  const logging = `-Dlog4j2.configurationFile=${join(kafkaSources, 'log4j2.properties')}`
  if (!existsSync(join(folder, 'data', 'meta.properties')))
    await promisify(execFile)(java, [
      '-Xmx64m',
      '-XX:TieredStopAtLevel=1',
      logging,
      '-cp',
      classpath,
      'kafka.tools.StorageTool',
      'format',
      '-t',
      clusterId,
      '-c',
      properties,
    ])
  const memory = [`-Xmx${options.heapMb ?? 320}m`, '-Xms128m', '-XX:+UseSerialGC']
  const pid = await launch({
    name: 'kafka',
    command: java,
    args: [...memory, logging, '-cp', classpath, 'kafka.Kafka', properties],
    folder,
    timeoutMs: 60_000,
    isReady: (log) => log.includes('Kafka Server started'),
  })
  const { heapMb, advertisedPort } = options
  return {
    name: 'kafka',
    version: kafkaVersion,
    address: `127.0.0.1:${port}`,
    port,
    pid,
    folder,
    heapMb,
    advertisedPort,
  }
}

const clusterId = 'V2lqa2h1Yi1lbmdpbmVzMQ'
