import { mkdtemp } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { aanmeldingKontext } from '@wijkhub/builders'
import { type Call, createCallers } from './http-load.ts'
import { removeServerFolder } from './remove-server-folder.ts'
import { startRegistryServer } from './registry-server.ts'

/**
 * What one more goal costs, through the real API on a durable PostgreSQL, in a household with few goals and in one with many, one
 * at a time and in turns, so that the ratio holds on any machine.
 * Usage: node bench/change.bench.ts [few, default 3] [many, default 300] [changes per size, default 150]
 */

const [few = 3, many = 300, changes = 150] = process.argv.slice(2).map(Number)
/** A household is measured while it grows by this many goals, and then another one is: it stays about that size. */
const perHousehold = 15
const sizes = [few, many]

const folder = await mkdtemp(join(tmpdir(), 'wijkhub-bench-'))
const server = await startRegistryServer(folder, 2)
const callers = createCallers(server.url, 1)
let made = 0

try {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${changes} changes per size, one at a time; load at the start ${loadavg()[0]!.toFixed(1)}`,
  )
  // The first round warms what runs.
  await measure([await household(few)], 3 * perHousehold)
  const figures = sizes.map((size) => ({ size, times: [] as number[], cpu: 0, wal: 0, events: 0 }))
  for (let done = 0; done < changes; done += perHousehold) {
    const households = []
    for (const size of sizes) households.push(await household(size))
    await server.pool.query('checkpoint')
    for (const [index, found] of (await measure(households, perHousehold)).entries()) {
      const figure = figures[index]!
      figure.times.push(...found.times)
      figure.cpu += found.cpu
      figure.wal += found.wal
      figure.events += found.events
    }
  }
  const medians = figures.map(({ times }) => at(times, 0.5))
  for (const { size, times, cpu, wal, events } of figures) {
    const per = (total: number) => total / times.length
    console.log(
      `  ${String(size).padStart(4)} goals: p50 ${at(times, 0.5).toFixed(2)}, p99 ${at(times, 0.99).toFixed(2)} ms, processor of this process ${per(cpu).toFixed(2)} ms; written ahead ${(per(wal) / 1024).toFixed(1)} KB, of which events ${(per(events) / 1024).toFixed(1)} KB`,
    )
  }
  console.log(
    `  ratio of the medians ${(medians[1]! / medians[0]!).toFixed(2)}, of the processor time ${(figures[1]!.cpu / figures[0]!.cpu).toFixed(2)}; load at the end ${loadavg()[0]!.toFixed(1)}`,
  )
} finally {
  callers.close()
  await server.stop()
  await removeServerFolder(folder)
}

function at(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * share)]!
}

/** A household of its own with so many goals. */
async function household(goals: number): Promise<string> {
  const number = made++
  const adres = { ...aanmeldingKontext.adres, huisnummer: 1 + number }
  const { huishoudenId } = await callers.ask<{ huishoudenId: string }>({
    method: 'POST',
    path: '/registratie/v1/aanmeldingen',
    organisatie: 'kontext',
    body: { ...aanmeldingKontext, bronrecordId: `C-${number}`, adres },
    expects: 201,
  })
  for (let goal = 0; goal < goals; goal++) await callers.call(oneMoreGoal(huishoudenId, goal))
  return huishoudenId
}

function oneMoreGoal(huishoudenId: string, goal: number): Call {
  return {
    method: 'POST',
    path: `/registratie/v1/huishoudens/${huishoudenId}/doelen`,
    organisatie: 'kontext',
    body: { omschrijving: `Doel ${goal}: de administratie op orde, elke maand een stap`, leefgebied: 'Financiën' },
    expects: 201,
  }
}

async function measure(households: readonly string[], rounds: number) {
  const found = households.map(() => ({ times: [] as number[], cpu: 0, wal: 0, events: 0 }))
  for (let round = 0; round < rounds; round++)
    for (const [index, huishoudenId] of households.entries()) {
      const before = await written()
      const cpu = process.cpuUsage()
      const start = performance.now()
      await callers.call(oneMoreGoal(huishoudenId, 1000 + round))
      found[index]!.times.push(performance.now() - start)
      const { user, system } = process.cpuUsage(cpu)
      found[index]!.cpu += (user + system) / 1000
      const after = await written()
      found[index]!.wal += after.wal - before.wal
      found[index]!.events += after.events - before.events
    }
  return found
}

async function written(): Promise<{ wal: number; events: number }> {
  const { rows } = await server.pool.query<{ wal: string; events: string }>(
    `select pg_current_wal_insert_lsn() - '0/0'::pg_lsn as wal,
       (select coalesce(sum(pg_column_size(o.*)), 0) from eventlog.outbox o) as events`,
  )
  return { wal: Number(rows[0]!.wal), events: Number(rows[0]!.events) }
}
