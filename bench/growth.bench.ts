import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Pool } from '@wijkhub/postgres'
import { maakBevolking } from './bevolking.ts'
import { fillRegistry } from './fill-registry.ts'
import { type Call, createCallers, type Figures } from './http-load.ts'
import { recognised, registryWork } from './registry-work.ts'
import { removeServerFolder } from './remove-server-folder.ts'
import { startRegistryServer, type RegistryServer } from './registry-server.ts'

/**
 * What growth costs: the same work on registries of several sizes, each on a durable server of its own, in turns, so
 * that the ratios hold on a busy machine too. Server, hub and callers share the cores.
 * Usage: node bench/growth.bench.ts [residents, default 10000 1000000] [--seconds 5] [--rounds 3] [--folder <map>]
 * With a folder the filled registries stay there, and a next time only what was never filled is filled.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '5' },
    rounds: { type: 'string', default: '3' },
    folder: { type: 'string' },
  },
})
const connections = 10
const seconds = Number(values.seconds)
const rounds = Number(values.rounds)
const sizes = positionals.length > 0 ? positionals.map(Number) : [10_000, 1_000_000]

/** What a busy machine does not change: written-ahead bytes and pages read from outside the server's own memory. */
interface Cost extends Figures {
  walKb: number
  pagesRead: number
}

interface Town {
  residents: number
  server: RegistryServer
  callers: ReturnType<typeof createCallers>
  /** The next thing to ask, per kind of work. */
  work: Record<string, () => Call>
}

const folder = values.folder ?? (await mkdtemp(join(tmpdir(), 'wijkhub-bench-')))
const towns: Town[] = []
const measured = new Map<string, Cost[]>()
try {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${connections} connections, ${rounds} rounds of ${seconds} s per kind of work; load at the start ${loadavg()[0]!.toFixed(1)}`,
  )
  for (const residents of sizes) towns.push(await build(residents))
  for (const { callers, work } of towns) for (const next of Object.values(work)) await callers.measure(1, next)
  for (let round = 0; round < rounds; round++)
    for (const what of Object.keys(towns[0]!.work))
      for (const town of towns) {
        const { residents, work } = town
        const key = `${what}|${residents}`
        measured.set(key, [...(measured.get(key) ?? []), await measureWithCost(town, work[what]!)])
      }
  print()
  for (const { residents, server } of towns) console.log(`${residents}: ${await recognised(server.pool)}`)
} finally {
  for (const { callers, server } of towns) {
    callers.close()
    await server.stop()
  }
  if (!values.folder) {
    for (const residents of sizes) await removeServerFolder(placeOf(residents))
    await rm(folder, { recursive: true, force: true })
  }
}

function placeOf(residents: number): string {
  return join(folder, String(residents))
}

async function build(residents: number): Promise<Town> {
  const start = performance.now()
  const place = placeOf(residents)
  const bevolking = maakBevolking(residents)
  await fillRegistry(place, bevolking)
  const server = await startRegistryServer(place, connections)
  const took = Math.round((performance.now() - start) / 1000)
  console.log(`${residents} residents, ${await sizeOf(server.pool)}, filled in ${took} s`)
  const work = await registryWork(server.pool, bevolking)
  return { residents, server, callers: createCallers(server.url, connections), work }
}

async function sizeOf(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ size: string; inwoners: string }>(
    'select pg_size_pretty(pg_database_size(current_database())) as size, (select count(*) from inwoner) as inwoners',
  )
  return `${rows[0]!.inwoners} really, ${rows[0]!.size}`
}

async function measureWithCost({ server, callers }: Town, next: () => Call): Promise<Cost> {
  let calls = 0
  const counting = () => {
    calls++
    return next()
  }
  const before = await counters(server.pool)
  const figures = await callers.measure(seconds, counting)
  const after = await counters(server.pool)
  const perCall = (amount: number) => Number((amount / calls).toFixed(1))
  return {
    ...figures,
    walKb: perCall((after.wal - before.wal) / 1024),
    pagesRead: perCall(after.pages - before.pages),
  }
}

async function counters(pool: Pool): Promise<{ wal: number; pages: number }> {
  const { rows } = await pool.query<{ wal: number; pages: number }>(
    `select (pg_current_wal_insert_lsn() - '0/0')::float8 as wal, blks_read::float8 as pages
     from pg_stat_database where datname = current_database()`,
  )
  return rows[0]!
}

function print(): void {
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
  const of = (what: string, residents: number) => {
    const costs = measured.get(`${what}|${residents}`)!
    return (field: keyof Cost) => median(costs.map((one) => one[field]))
  }
  const headings = ['per second', 'p50 ms', 'p99 ms', 'WAL KB', 'pages read', 'throughput', 'p99']
  console.log(`\n| what (medians) | residents | ${headings.join(' | ')} |\n|---|${'---:|'.repeat(headings.length + 1)}`)
  for (const what of Object.keys(towns[0]!.work))
    for (const residents of sizes) {
      const [base, here] = [of(what, sizes[0]!), of(what, residents)]
      const figures = (['perSecond', 'p50Ms', 'p99Ms', 'walKb', 'pagesRead'] as const).map(here)
      const ratios = (['perSecond', 'p99Ms'] as const).map((field) => (here(field) / base(field)).toFixed(2))
      console.log(`| ${[what, residents, ...figures, ...ratios].join(' | ')} |`)
    }
  console.log(`load at the end ${loadavg()[0]!.toFixed(1)}`)
}
