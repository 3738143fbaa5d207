import { mkdtemp } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { service } from '@wijkhub/case-registry'
import { type Call, createCallers, type Figures } from './http-load.ts'
import { asPgbenchScript, recordStatements } from './pgbench-script.ts'
import { removeServerFolder } from './remove-server-folder.ts'
import { startRegistryServer } from './registry-server.ts'
import { runPgbench } from './run-pgbench.ts'
import { vreemdGezin } from './vreemd-gezin.ts'

/**
 * Registrations per second over HTTP, against pgbench playing the very statements one of them sent, in turn on the same
 * durable server, so that the ratio holds on any machine. Server, hub and client share the cores.
 * Usage: node bench/registry.bench.ts [seconds per round] [connections] [tick in ms, default 0]
 */

const seconds = Number(process.argv[2] ?? 10)
const connections = Number(process.argv[3] ?? 10)
/** Milliseconds; with it so many connections make no more than so many registrations per tick. */
const tik = Number(process.argv[4] ?? 0)
const rounds = 2

/** What people are found by, the first half of a word of it: other in every run, so that pgbench registers people nobody knows too. */
const searchHash = /\\x([0-9a-f]{8})[0-9a-f]{24}(?![0-9a-f])/g

const folder = await mkdtemp(join(tmpdir(), 'wijkhub-bench-'))
const server = await startRegistryServer(folder, connections, tik)
const callers = createCallers(server.url, connections)

let made = 0
try {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${connections} connections, ${rounds} × ${seconds} s each; registrations answered ${tik === 0 ? 'at once (tick off)' : `on a tick of ${tik} ms`}`,
  )
  const statements = await recordStatements(server.pool, () => callers.call(registration()))
  const { script, variables } = await asPgbenchScript(server.pool, statements, [
    searchHash,
    /\bR-(\d+)/g,
    /\b(\d{4})XX\b/gi,
  ])
  await callers.measure(2, registration)
  const rows: Record<string, Figures>[] = []
  for (let round = 0; round < rounds; round++) {
    rows.push({
      'registrations over HTTP': await callers.measure(seconds, registration),
      'pgbench, same SQL': await runPgbench({
        connection: server.connection,
        searchPath: service.schema,
        script,
        variables: { ...variables, run: String(round * 1_000_000) },
        connections,
        until: { seconds },
      }),
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
  callers.close()
  await server.stop()
  await removeServerFolder(folder)
}

function registration(): Call {
  return {
    method: 'POST',
    path: '/registratie/v1/aanmeldingen',
    organisatie: 'kontext',
    body: vreemdGezin(made++),
    expects: 201,
  }
}
