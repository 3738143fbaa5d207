import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Engine, freePort, killProcess, launch, stopProcess } from './engine-process.ts'
import { kafkaRuntime, kafkaSources, kafkaVersion } from './kafka-jars.ts'

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
  await writeFile(properties, await brokerProperties(folder, port, options.advertisedPort ?? port))
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

async function brokerProperties(folder: string, port: number, advertisedPort: number): Promise<string> {
  const controllerPort = await freePort()
  return `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controllerPort}
listeners=PLAINTEXT://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${advertisedPort}
controller.listener.names=CONTROLLER
listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
log.dirs=${join(folder, 'data')}
auto.create.topics.enable=false
# Rights can be tried out; without rights nobody is kept out.
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
allow.everyone.if.no.acl.found=true
super.users=User:ANONYMOUS
# One broker, so one copy; few partitions of the internal topics, so that it is up again in seconds.
offsets.topic.replication.factor=1
offsets.topic.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
transaction.state.log.num.partitions=2
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
share.coordinator.state.topic.num.partitions=2
# A group may begin with its first member: nobody waits three seconds for others that do not come.
group.initial.rebalance.delay.ms=0
# After kill -9 the controller keeps the old registration until its session ends; at the default (9 s) a restart takes 15 s.
broker.session.timeout.ms=3000
broker.heartbeat.interval.ms=500
# The cleaner's default buffer (128 MB) does not fit beside the rest in a small heap.
log.cleaner.dedupe.buffer.size=16777216
num.network.threads=2
num.io.threads=4
`
}
