import { variables } from '@wijkhub/engines/addresses'
import { dockerAnswers } from './containers/docker-answers.ts'
import { whyNoImage } from './containers/images.ts'
import type { Engine } from '@wijkhub/engines/engine-process'
import { missingForKafka } from '@wijkhub/engines/kafka'
import { missingForRedis } from '@wijkhub/engines/redis'

export type TestEngine = Exclude<Engine['name'], 'postgres'>

/** Where a test gets its engine from, or why it has none; `remark` is for people. */
export interface Way {
  way: 'environment' | 'docker' | 'native' | 'none'
  remark?: string
}

export interface Possible {
  /** The address in the environment. */
  address: string | undefined
  /** WIJKHUB_ENGINES. */
  wish: string | undefined
  /** Why no container can be had; undefined when one can. Asked only when it matters. */
  whyNoContainer: () => Promise<string | undefined>
  /** What the native engine lacks here. */
  missing: readonly string[]
}

const noEngine = 'er antwoordt geen Docker-engine'

/** Environment, then Docker, then native. Who asked for one kind does not silently get the other. */
export async function chooseWay({ address, wish, whyNoContainer, missing }: Possible): Promise<Way> {
  if (wish && wish !== 'docker' && wish !== 'native')
    throw new Error(`WIJKHUB_ENGINES is docker of native, niet "${wish}"`)
  if (address) return { way: 'environment' }
  const why = wish === 'native' ? 'WIJKHUB_ENGINES=native' : await whyNoContainer()
  if (!why) return { way: 'docker' }
  if (wish === 'docker') throw new Error(`WIJKHUB_ENGINES=docker, maar ${why}`)
  if (missing.length > 0) return { way: 'none', remark: [...missing, why].join('; ') }
  // Without Docker, native is the normal state and no news.
  return wish === 'native' || why === noEngine ? { way: 'native' } : { way: 'native', remark: why }
}

/** What the native engine lacks on this machine. */
export function missingFor(engine: TestEngine): string[] {
  return engine === 'kafka' ? missingForKafka() : missingForRedis()
}

const chosen = new Map<TestEngine, Promise<Way>>()

/** The way of this process and machine, decided once. */
export function wayTo(engine: TestEngine): Promise<Way> {
  const known = chosen.get(engine)
  if (known) return known
  const choice = chooseWay({
    address: process.env[variables[engine]],
    wish: process.env['WIJKHUB_ENGINES'],
    whyNoContainer: async () => ((await dockerAnswers()) ? whyNoImage(engine) : noEngine),
    missing: missingFor(engine),
  })
  chosen.set(engine, choice)
  return choice
}
