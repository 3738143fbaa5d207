import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, killProcess } from '@wijkhub/engines/engine-process'
import { type KafkaTool, runKafkaTool } from '@wijkhub/engines/kafka-tools'
import { type KafkaOptions, restartKafka, startKafka } from '@wijkhub/engines/kafka'
import { variables } from '@wijkhub/engines/addresses'
import { restartRedis, startRedis } from '@wijkhub/engines/redis'
import { missingFor, type TestEngine, wayTo } from './way.ts'

export interface EngineForTests {
  address: string
  /** kill -9 and start again; absent when the engine came from the environment and is not ours to kill. */
  restart?: () => Promise<void>
  /** kill -9, and later `restart`. */
  kill?: () => Promise<void>
  stop: () => Promise<void>
}

export interface TestKafka extends EngineForTests {
  /** One of the tools of Kafka's bin folder, told the broker's address. */
  tool: (tool: KafkaTool, args: string[], input?: string) => Promise<string>
}

export const whyNoKafka = () => whyNo('kafka')
export const whyNoRedis = () => whyNo('redis')

/**
 * Why a test on a real engine cannot run here; undefined when it can. With WIJKHUB_CI=true a missing engine is a failure:
 * a skipped suite must not look like a passed one.
 */
async function whyNo(engine: TestEngine): Promise<string | undefined> {
  const { way, remark } = await wayTo(engine)
  if (way === 'native' && remark) console.warn(`${engine} draait zonder Docker: ${remark}`)
  return way === 'none' ? skip(`geen ${engine}: ${remark}`) : undefined
}

/** The same for tests that need processes of their own: they kill them, or start them with settings of theirs. */
export function whyNotNative(engines: readonly TestEngine[]): string | undefined {
  const missing = engines.flatMap(missingFor)
  return missing.length > 0 ? skip(missing.join('; ')) : undefined
}

function skip(reason: string): string {
  if (process.env.WIJKHUB_CI === 'true') throw new Error(reason)
  console.warn(`OVERGESLAGEN, ${reason}`)
  return reason
}

/**
 * The broker of the environment, or one of the test's own, gone with its data afterwards: in a container where a Docker
 * engine answers, otherwise as a process.
 */
export async function kafkaForTests(options: Pick<KafkaOptions, 'advertisedPort'> = {}): Promise<TestKafka> {
  const { way } = await wayTo('kafka')
  const outside = process.env[variables.kafka]
  if (way === 'environment' && !options.advertisedPort)
    return { address: outside!, stop: () => Promise.resolve(), tool: nativeTool(outside!) }
  if (way !== 'docker') {
    const engine = await nativeEngine((folder) => startKafka({ folder, port: 0, ...options }), restartKafka)
    return { ...engine, tool: nativeTool(engine.address) }
  }
  const { startKafkaContainer } = await import('./containers/engine-containers.ts')
  const container = await startKafkaContainer(options)
  const address = `${container.host}:${container.port}`
  return {
    ...container,
    address,
    tool: (tool, args, input) =>
      container.run([`/opt/kafka/bin/kafka-${tool}.sh`, '--bootstrap-server', address, ...args], input),
  }
}

/** As `kafkaForTests`. */
export async function redisForTests(): Promise<EngineForTests> {
  const { way } = await wayTo('redis')
  if (way === 'environment') return { address: process.env[variables.redis]!, stop: () => Promise.resolve() }
  if (way !== 'docker') return nativeEngine((folder) => startRedis({ folder, port: 0 }), restartRedis)
  const { startRedisContainer } = await import('./containers/engine-containers.ts')
  const container = await startRedisContainer()
  return { ...container, address: `redis://${container.host}:${container.port}/0` }
}

function nativeTool(address: string): TestKafka['tool'] {
  return (tool, args, input) => runKafkaTool(tool, ['--bootstrap-server', address, ...args], input)
}

async function nativeEngine<Kind extends Engine>(
  start: (folder: string) => Promise<Kind>,
  restart: (engine: Kind) => Promise<Kind>,
): Promise<Required<EngineForTests>> {
  const folder = await mkdtemp(join(tmpdir(), 'wijkhub-engine-'))
  let engine = await start(folder)
  const kill = () => killProcess(engine.pid)
  return {
    address: engine.address,
    kill,
    restart: async () => {
      engine = await restart(engine)
    },
    stop: async () => {
      await kill()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
