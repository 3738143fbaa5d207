import { readFileSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Engine, EngineError, isEngine } from './engine-process.ts'
import { enginesFolder } from './engines-folder.ts'

const file = join(enginesFolder, 'adressen.json')

/** What stands in `.wijkhub/engines/adressen.json`: one entry per engine that was started there. */
export type Addresses = Partial<Record<Engine['name'], Engine>>

/** The variable that names an engine outside; where it is set nothing is started. */
export const variables = {
  kafka: 'WIJKHUB_KAFKA',
  redis: 'WIJKHUB_REDIS_URL',
  postgres: 'WIJKHUB_POSTGRES_URL',
} as const

/** The engines of `npm run engines -- up` whose process still runs. */
export function runningEngines(): Addresses {
  return Object.fromEntries(Object.entries(readAddresses()).filter(([, engine]) => isEngine(engine)))
}

/** Where an engine answers: the environment first, then the one started here; undefined when there is neither. */
export function addressOf(name: Engine['name']): string | undefined {
  return process.env[variables[name]] || runningEngines()[name]?.address
}

/** Where Kafka wants a login; only the broker that was started here is known to have such a door. */
export function kafkaLoginAddress(): string | undefined {
  const port = process.env[variables.kafka] ? undefined : runningEngines().kafka?.loginPort
  return port === undefined ? undefined : `127.0.0.1:${port}`
}

export function readAddresses(): Addresses {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
  try {
    const found = JSON.parse(text) as Addresses | null
    if (typeof found === 'object' && found !== null && !Array.isArray(found)) return found
  } catch {
    // Said below.
  }
  // Taken for empty it would start a second engine on the data of one that runs.
  throw new EngineError(
    `${file} is beschadigd: daarin staat welke motoren hier draaien. Stop wat in ${enginesFolder} nog draait (ps en kill), ` +
      `verwijder dat bestand en geef de opdracht opnieuw; de gegevens blijven.`,
  )
}

export async function writeAddresses(addresses: Addresses): Promise<void> {
  await mkdir(enginesFolder, { recursive: true })
  await writeFile(`${file}.new`, `${JSON.stringify(addresses, undefined, 2)}\n`)
  await rename(`${file}.new`, file)
}
