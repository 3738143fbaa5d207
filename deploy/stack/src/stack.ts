import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { variables } from '@wijkhub/engines/addresses'
import { userOf } from '@wijkhub/postgres/claim'
import { ConfigurationFault, readInrichting, runMain, StartFault } from '@wijkhub/service-kit'
import { holdsEvents } from './empty-stage.ts'
import { engineAddresses, followEngines } from './follow-engines.ts'
import { freePort } from '@wijkhub/machine/free-ports'
import { howToReadKafka } from './how-to-read-kafka.ts'
import { type Options, readOptions } from './options.ts'
import { alreadyRuns, startStack } from './start-stack.ts'
import { tellStory } from './tell-story.ts'

/** `npm run stack`: the distributed hub on the native engines, one process per service. */
const engines = join(import.meta.dirname, '../../engines/src/engines.ts')
const folder = process.env['WIJKHUB_STACK_MAP'] ?? join(import.meta.dirname, '../../../.wijkhub/stack')

const started = performance.now()
const meld = (regel: string) =>
  process.stdout.write(
    `[${((performance.now() - started) / 1000).toFixed(1).replace('.', ',').padStart(5)} s] ${regel}\n`,
  )

await runMain('stack', async () => {
  const options = readOptions(process.argv.slice(2))
  const wanted = [
    'postgres',
    ...(options.jobs === 'redis' ? ['redis'] : []),
    ...(options.events === 'postgres' ? [] : ['kafka']),
  ]
  const inrichting = readInrichting('--inrichting', options.inrichting)
  // Before anything starts, stops or is emptied under it.
  const other = await userOf(folder)
  if (other !== undefined) throw alreadyRuns(other)
  if (options.down) {
    runEngines('down', wanted)
    return 0
  }
  await refuseTakenPort(options)
  meld(`motoren: ${wanted.join(', ')} …`)
  runEngines('up', wanted)
  const engines = engineAddresses()
  if (!engines)
    throw new StartFault('De ingebouwde PostgreSQL is net weer gestopt; kijk met npm run engines -- status.')
  await refuseToEmptyOthers(options, engines.kafka, inrichting)
  const stack = await startStack({
    engines,
    events: options.events,
    jobs: options.jobs,
    inrichting: options.inrichting!,
    instances: options.instances,
    port: options.port,
    folder,
    database: 'wijkhub_stack',
    fresh: options.fresh,
    meld,
  })
  meld(`${stack.processes.length} processen zijn klaar: ${stack.hubUrl}`)
  const following = followEngines(engines, (moved) => {
    meld('een motor antwoordt nu op een ander adres; de diensten starten opnieuw')
    return stack.moveEngines(moved)
  })
  const stop = async () => {
    following.stop()
    await stack.stop()
  }
  try {
    const geslaagd = options.zonderVerhaal || isAlreadyTold() || (await tellStory(stack, meld))
    if (options.once) {
      await stop()
      return geslaagd ? 0 : 1
    }
  } catch (error) {
    await stop()
    throw new StartFault(`Het verhaal hield hier op: ${(error as Error).message}\nLogboeken: ${join(folder, 'logs')}`, {
      cause: error,
    })
  }
  process.stdout.write(`
  API-documentatie             ${stack.hubUrl}/registratie/v1/documentatie
  wat elk partnersysteem kreeg ${stack.bordUrl}
  logboeken                    ${join(folder, 'logs')}
${stack.processes.map(({ naam, url, pid }) => `  ${naam.padEnd(34)} ${url ? `${url}/metrics` : ''}  pid ${pid()}`).join('\n')}
${options.events === 'postgres' ? '' : howToReadKafka(engines, folder, inrichting)}
Stoppen: Ctrl-C; de motoren blijven aan (npm run stack -- --down zet ze uit).
`)
  return { stop }
})

/** Once per database: told again on what it left behind it would decide twice. The mark goes when the diaries are emptied. */
function isAlreadyTold(): boolean {
  const mark = join(folder, 'dagboeken', 'verhaal.begonnen')
  if (existsSync(mark)) {
    meld('het verhaal is op deze gegevens al begonnen; de stack gaat ermee door (opnieuw: npm run stack -- --fresh)')
    return true
  }
  mkdirSync(dirname(mark), { recursive: true })
  writeFileSync(mark, '', { mode: 0o600 })
  return false
}

async function refuseTakenPort({ port, portAsked }: Options): Promise<void> {
  if (!portAsked || port === 0) return
  const free = await freePort(port)
  if (free !== port)
    throw new StartFault(
      `Poort ${port} is bezet door een ander programma: stop dat, of kies een andere poort met --poort <poort>.`,
    )
}

function runEngines(command: string, names: string[]): void {
  try {
    execFileSync(process.execPath, [engines, command, ...names], { stdio: ['ignore', 'inherit', 'inherit'] })
  } catch {
    throw new ConfigurationFault('De motoren draaien niet; wat eraan ontbreekt staat hierboven.')
  }
}

/** What the environment names is somebody's; emptying is for the engines that were started here. */
async function refuseToEmptyOthers(
  options: Options,
  kafka: string | undefined,
  inrichting: Parameters<typeof holdsEvents>[1],
): Promise<void> {
  if (!options.fresh) return
  if (process.env[variables.postgres])
    throw new ConfigurationFault(
      `--fresh en --once maken de database leeg; dat doen ze niet met die uit ${variables.postgres}.`,
    )
  if (
    options.events !== 'postgres' &&
    process.env[variables.kafka] &&
    (await holdsEvents(kafka!.split(','), inrichting))
  )
    throw new ConfigurationFault(
      `--fresh en --once maken topics leeg; dat doen ze niet met het Kafka uit ${variables.kafka}.`,
    )
}
