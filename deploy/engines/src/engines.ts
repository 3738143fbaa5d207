import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Addresses, readAddresses, runningEngines, variables, writeAddresses } from './addresses.ts'
import { type Engine, EngineError } from './engine-process.ts'
import { enginesFolder } from './engines-folder.ts'
import { missingForKafka } from './kafka-jars.ts'
import { startKafka, stopKafka } from './kafka.ts'
import { missingForPostgres, startPostgres, stopPostgres } from './postgres.ts'
import { missingForRedis, startRedis, stopRedis } from './redis.ts'

/** `engines up|down|status [kafka] [redis] [postgres]`: real engines without Docker, in `.wijkhub/engines`. */

interface Kind {
  missing: () => string[]
  start: (options: { folder: string; port?: number }) => Promise<Engine>
  stop: (engine: Engine) => Promise<void>
}

const kinds: Record<Engine['name'], Kind> = {
  postgres: { missing: missingForPostgres, start: startPostgres, stop: stopPostgres },
  redis: { missing: missingForRedis, start: startRedis, stop: stopRedis },
  kafka: { missing: missingForKafka, start: startKafka, stop: stopKafka },
}
const names = Object.keys(kinds) as Engine['name'][]

async function up(wanted: Engine['name'][]): Promise<void> {
  const toStart = wanted.filter((name) => !process.env[variables[name]])
  const missing = toStart.flatMap((name) => kinds[name].missing())
  if (missing.length > 0)
    throw new EngineError(`Er ontbreekt iets op deze machine:\n${missing.map((line) => `  - ${line}`).join('\n')}`)
  for (const name of toStart) {
    const running = runningEngines()
    if (running[name]) continue
    console.log(`${name} start …`)
    // The port of last time, so that what was configured with it still works.
    const engine = await kinds[name].start({ folder: join(enginesFolder, name), port: readAddresses()[name]?.port })
    await writeAddresses({ ...readAddresses(), [name]: engine })
  }
  status()
}

async function down(wanted: Engine['name'][]): Promise<void> {
  const running = runningEngines()
  for (const name of wanted.toReversed()) {
    const engine = running[name]
    if (!engine) continue
    await kinds[name].stop(engine)
    console.log(`${name} gestopt`)
  }
}

function status(): void {
  const running: Addresses = runningEngines()
  console.table(
    Object.fromEntries(
      names.map((name) => {
        const outside = process.env[variables[name]]
        const engine = running[name]
        if (outside) return [name, { toestand: `van buiten (${variables[name]})`, adres: withoutPassword(outside) }]
        if (!engine) return [name, { toestand: 'uit' }]
        return [
          name,
          {
            toestand: 'aan',
            versie: engine.version,
            adres: withoutPassword(engine.address),
            pid: engine.pid,
            'geheugen MB': memoryMb(engine.pid),
          },
        ]
      }),
    ),
  )
}

function withoutPassword(address: string): string {
  return address.replace(/(:\/\/[^:@/]*):[^@/]*@/, '$1:***@')
}

function memoryMb(pid: number): number | undefined {
  try {
    const rss = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return rss ? Math.round(Number(rss) / 1024) : undefined
  } catch {
    return undefined
  }
}

const [command = 'status', ...chosen] = process.argv.slice(2)
const commands: Record<string, (wanted: Engine['name'][]) => void | Promise<void>> = { up, down, status }
try {
  const run = commands[command]
  const unknown = chosen.find((name) => !names.includes(name as Engine['name']))
  if (!run || unknown)
    throw new EngineError(`Onbekend: ${unknown ?? command}. Gebruik: engines up|down|status [${names.join('] [')}]`)
  await run(chosen.length > 0 ? (chosen as Engine['name'][]) : names)
} catch (error) {
  if (!(error instanceof EngineError)) throw error
  console.error(error.message)
  process.exitCode = 1
}
