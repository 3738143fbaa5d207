import { execFile } from 'node:child_process'
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { service } from '@wijkhub/case-registry'
import { createOutbox, migrateOutbox } from '@wijkhub/events/outbox'
import { createPool } from '@wijkhub/postgres'
import { startEmbedded } from '@wijkhub/postgres/embedded'
import { createLogger, createServer, type ServiceDeps } from '@wijkhub/service-kit'
import { aanmeldingKontext } from '@wijkhub/testing'
import { asPgbenchScript, recordStatements } from './pgbench-script.ts'

/**
 * Registrations per second over HTTP, against pgbench playing the very statements one of them sent, in turn on the same
 * durable server, so that the ratio holds on any machine. Server, hub and client share the cores.
 * Usage: node bench/registry.bench.ts [seconds per round] [connections]
 */

const seconds = Number(process.argv[2] ?? 10)
const connections = Number(process.argv[3] ?? 10)
const rounds = 2
const pgbench = process.env['PGBENCH'] ?? 'pgbench'

interface Figures {
  perSecond: number
  p50Ms: number
  p99Ms: number
}

const folder = await mkdtemp(join(tmpdir(), 'wijkhub-bench-'))
const server = await startEmbedded({ folder: join(folder, 'postgres'), fresh: true })
const pool = createPool({
  ...server.connection,
  applicationName: 'bench',
  searchPath: service.schema,
  max: connections,
})
await migrateOutbox({ pool, schema: 'eventlog' })
await service.migrate({ pool, schema: service.schema })
const outbox = createOutbox({ pool, schema: 'eventlog' })
const logger = createLogger('bench', { niveau: 'silent' })
const app = createServer({
  versie: '0.0.0',
  logger,
  toegang: { controleer: async () => ({ afnemer: { organisatie: 'kontext', magBsn: false } }) },
})
const untouched = undefined as never
const deps: ServiceDeps = {
  pool,
  schema: service.schema,
  outbox,
  eventLog: untouched,
  jobs: untouched,
  logger,
  bron: 'urn:nld:oin:0:systeem:bench',
  nu: () => new Date(),
}
service.create(deps, {}).routes(app)
const url = new URL('/registratie/v1/aanmeldingen', await app.listen({ port: 0, host: '127.0.0.1' }))
const agent = new Agent({ keepAlive: true, maxSockets: connections })

let made = 0
try {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${connections} connections, ${rounds} × ${seconds} s each`,
  )
  const statements = await recordStatements(pool, register)
  const script = join(folder, 'registration.sql')
  const played = await asPgbenchScript(pool, statements)
  await writeFile(script, played.script)
  await overHttp(2)
  const rows: Record<string, Figures>[] = []
  for (let round = 0; round < rounds; round++) {
    rows.push({
      'registrations over HTTP': await overHttp(seconds),
      'pgbench, same SQL': await withPgbench(script, { ...played.variables, run: String(round * 1_000_000) }),
    })
  }
  for (const name of Object.keys(rows[0]!)) console.log(name.padEnd(24), JSON.stringify(rows.map((row) => row[name])))
  const ratio =
    rows.reduce(
      (sum, row) => sum + row['registrations over HTTP']!.perSecond / row['pgbench, same SQL']!.perSecond,
      0,
    ) / rounds
  console.log(
    `ratio ${ratio.toFixed(2)}; ${statements.length} round trips per registration; load of the machine ${loadavg()[0]!.toFixed(1)}`,
  )
} finally {
  agent.destroy()
  await app.close()
  await outbox.close()
  await pool.end()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

/** A family nobody knows yet: each at an address of its own. */
async function register(): Promise<void> {
  const number = made++
  const adres = {
    ...aanmeldingKontext.adres,
    huisnummer: 1 + (number % 99_999),
    postcode: `${1000 + (number % 8999)}AB`,
  }
  const body = JSON.stringify({ ...aanmeldingKontext, bronrecordId: `R-${number}`, adres })
  const status = await post(body)
  if (status !== 201) throw new Error(`answer ${status}`)
}

function post(body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      authorization: 'Bearer bench',
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume().on('end', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', reject).end(body)
  })
}

async function overHttp(duration: number): Promise<Figures> {
  const times: number[] = []
  const endsAt = performance.now() + duration * 1000
  const client = async () => {
    while (performance.now() < endsAt) {
      const start = performance.now()
      await register()
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: connections }, client))
  return summarise(times, duration)
}

async function withPgbench(script: string, variables: Record<string, string>): Promise<Figures> {
  const { host, port, user, password, database } = server.connection
  const defined = Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`])
  const log = join(folder, `log${made++}`)
  const options = [
    '-n',
    '-M',
    'prepared',
    '-c',
    String(connections),
    '-j',
    '2',
    '-T',
    String(seconds),
    '-f',
    script,
    '-l',
    `--log-prefix=${log}`,
  ]
  const where = ['-h', host, '-p', String(port), '-U', user, database]
  await promisify(execFile)(pgbench, [...options, ...defined, ...where], {
    env: { ...process.env, PGPASSWORD: password },
  }).catch((error: { stderr?: string }) => {
    // The command itself holds all values and is no help.
    throw new Error(`pgbench failed: ${error.stderr ?? 'it is not installed; name it in PGBENCH'}`)
  })
  const times: number[] = []
  for (const name of await readdir(folder)) {
    if (!join(folder, name).startsWith(`${log}.`)) continue
    const lines = (await readFile(join(folder, name), 'utf8')).trim().split('\n')
    times.push(...lines.map((line) => Number(line.split(' ')[2]) / 1000))
  }
  return summarise(times, seconds)
}

function summarise(times: number[], duration: number): Figures {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => Number((sorted[Math.floor(sorted.length * share)] ?? Number.NaN).toFixed(1))
  return { perSecond: Math.round(times.length / duration), p50Ms: at(0.5), p99Ms: at(0.99) }
}
