import { freePort } from '@wijkhub/machine/free-ports'
import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Certificates, makeCertificates } from './kafka-certificates.ts'
import { type Engine, killProcess, launch, stopProcess } from './engine-process.ts'
import { withLogins } from './kafka-logins.ts'
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
  const settings = brokerSettings({
    listener: `127.0.0.1:${port}`,
    controller: `127.0.0.1:${await freePort()}`,
    advertised: `127.0.0.1:${options.advertisedPort ?? port}`,
    data: join(folder, 'data'),
  })
  const lines = Object.entries(withLogins(settings, options)).map(([name, value]) => `${name}=${value}\n`)
  await writeFile(properties, lines.join(''), { mode: 0o600 })
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

const clusterId = 'V2lqa2h1Yi1lbmdpbmVzMQ'
