import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { oneAtATime } from '@wijkhub/postgres/claim'
import { EmbeddedRefusal } from '@wijkhub/postgres/embedded'
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
  start: (options: { folder: string; port?: number; loginPort?: number }) => Promise<Engine>
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
    // The ports of last time, so that what was configured with them still works.
    const { port, loginPort } = readAddresses()[name] ?? {}
    const engine = await kinds[name].start({ folder: join(enginesFolder, name), port, loginPort })
    for (const [what, before, now] of [
      ['poort', port, engine.port],
      ['inlogpoort', loginPort, engine.loginPort],
    ] as const)
      if (before !== undefined && now !== before)
        console.log(`${name}: ${what} ${before} van de vorige keer is bezet; het is nu ${now}`)
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

const uitleg = `npm run engines -- <up|down|status> [${names.join('] [')}]: echte motoren zonder Docker, in .wijkhub/engines.

  up       start wat nog niet draait, op dezelfde poorten als de vorige keer
  down     stopt ze; de gegevens blijven
  status   wat draait er, en waar`
const commands: Record<string, (wanted: Engine['name'][]) => void | Promise<void>> = {
  up: (wanted) => oneAtATime(enginesFolder, () => up(wanted)),
  down,
  status,
}

try {
  const asked = process.argv.slice(2)
  const [command = 'status', ...chosen] = asked
  if (asked.some((arg) => arg === '--help' || arg === '-h')) console.log(uitleg)
  else {
    const run = Object.hasOwn(commands, command) ? commands[command] : undefined
    const unknown = chosen.find((name) => !names.includes(name as Engine['name']))
    if (!run || unknown) throw new EngineError(`Onbekend: ${unknown ?? command}.\n\n${uitleg}`)
    await run(chosen.length > 0 ? (chosen as Engine['name'][]) : names)
  }
} catch (error) {
  console.error(sentenceFor(error as NodeJS.ErrnoException))
  process.exitCode = 1
}

/** A read-only folder or a full disk is the machine's word, not a defect; what remains is, and its stack is needed. */
function sentenceFor(error: NodeJS.ErrnoException): string {
  if (error instanceof EngineError || error instanceof EmbeddedRefusal) return error.message
  if (!error.syscall) throw error
  return `Dat staat deze machine niet toe (${error.message}): controleer de rechten op ${enginesFolder} en de ruimte op de schijf.`
}
