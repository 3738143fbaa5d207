import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Certificates, makeCertificates } from './kafka-certificates.ts'
import { type Engine, freePort, killProcess, launch, stopProcess } from './engine-process.ts'
import { kafkaRuntime, kafkaSources, kafkaVersion } from './kafka-jars.ts'

export interface KafkaOptions {
  folder: string
  /** Wished port; another when it is taken. Default 9092. */
  port?: number
  heapMb?: number
  /** The port clients are sent to, where something stands between them and the broker. */
  advertisedPort?: number
  /** Wished port of the door where clients log in; another when it is taken. Default 9094. */
  loginPort?: number
  /** Also a door with TLS, its certificate signed by a CA made for it. */
  tls?: boolean
  /** Passwords of users who may also log in with PLAIN at the door with TLS: kcat before librdkafka 2.6.1 cannot do SCRAM. */
  plainUsers?: Record<string, string>
}

/** Carries what it was started with, so that a restart is the same broker again. */
export type KafkaEngine = Engine &
  Pick<KafkaOptions, 'heapMb' | 'advertisedPort' | 'plainUsers'> & {
    loginPort: number
    tls?: { port: number; certificates: Certificates }
  }

/**
 * One broker that is its own controller (KRaft), on loopback, its topics made by nobody but an explicit command. It has
 * two doors: through `port` everybody is administrator, through `loginPort` (SASL, SCRAM-SHA-512) one is a user and may
 * what the ACLs say.
 */
export async function startKafka(options: KafkaOptions): Promise<KafkaEngine> {
  const port = await freePort(options.port ?? 9092)
  const loginPort = await freePort(options.loginPort ?? (options.port === 0 ? 0 : 9094))
  const { folder, heapMb, advertisedPort, plainUsers } = options
  const tls = options.tls
    ? { port: await freePort(), certificates: await makeCertificates(join(folder, 'tls')) }
    : undefined
  return runBroker({ folder, port, loginPort, heapMb, advertisedPort, plainUsers, tls })
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

type BrokerOptions = Pick<
  KafkaEngine,
  'folder' | 'port' | 'loginPort' | 'heapMb' | 'advertisedPort' | 'plainUsers' | 'tls'
>

async function runBroker(options: BrokerOptions): Promise<KafkaEngine> {
  const { java, classpath } = await kafkaRuntime()
  const { folder, port } = options
  const properties = join(folder, 'server.properties')
  await mkdir(folder, { recursive: true })
  await writeFile(properties, await brokerProperties(options), { mode: 0o600 })
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
  const { loginPort, heapMb, advertisedPort, plainUsers, tls } = options
  return {
    name: 'kafka',
    version: kafkaVersion,
    address: `127.0.0.1:${port}`,
    port,
    pid,
    folder,
    loginPort,
    heapMb,
    advertisedPort,
    plainUsers,
    tls,
  }
}

const scram = 'org.apache.kafka.common.security.scram.ScramLoginModule required;'
const clusterId = 'V2lqa2h1Yi1lbmdpbmVzMQ'

async function brokerProperties({
  folder,
  port,
  advertisedPort = port,
  loginPort,
  plainUsers,
  tls,
}: BrokerOptions): Promise<string> {
  const controllerPort = await freePort()
  const logins = [`LOGIN://127.0.0.1:${loginPort}`, ...(tls ? [`LOGINTLS://127.0.0.1:${tls.port}`] : [])].join(',')
  return `process.roles=broker,controller
node.id=1
controller.quorum.voters=1@127.0.0.1:${controllerPort}
listeners=PLAINTEXT://127.0.0.1:${port},${logins},CONTROLLER://127.0.0.1:${controllerPort}
advertised.listeners=PLAINTEXT://127.0.0.1:${advertisedPort},${logins}
controller.listener.names=CONTROLLER
listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT,LOGIN:SASL_PLAINTEXT,LOGINTLS:SASL_SSL
sasl.enabled.mechanisms=SCRAM-SHA-512
listener.name.login.scram-sha-512.sasl.jaas.config=${scram}
listener.name.logintls.scram-sha-512.sasl.jaas.config=${scram}
${tls ? sslProperties(tls.certificates, plainUsers) : ''}
log.dirs=${join(folder, 'data')}
auto.create.topics.enable=false
# Whoever logs in may what he was given; whoever comes through the door without login is the administrator.
authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
allow.everyone.if.no.acl.found=false
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

function sslProperties({ keystore, password }: Certificates, plainUsers: Record<string, string> = {}): string {
  const users = Object.entries(plainUsers).map(([name, given]) => ` user_${name}="${given}"`)
  const plain = `org.apache.kafka.common.security.plain.PlainLoginModule required${users.join('')};`
  return `ssl.keystore.type=PKCS12
ssl.keystore.location=${keystore}
ssl.keystore.password=${password}
${users.length > 0 ? `listener.name.logintls.sasl.enabled.mechanisms=SCRAM-SHA-512,PLAIN\nlistener.name.logintls.plain.sasl.jaas.config=${plain}` : ''}`
}
