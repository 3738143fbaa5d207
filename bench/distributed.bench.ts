import { join, resolve } from 'node:path'
import { cpus, loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { createWijkhubClient } from '@wijkhub/client'
import { createPool } from '@wijkhub/postgres'
import { startStack } from '@wijkhub/stack'
import { startEngines } from './engines.ts'
import { distances, summary } from './distances.ts'
import { meldVreemdenAan, partnersPerGezin, vreemdGezin } from './vreemd-gezin.ts'

/**
 * The hub as it is deployed, one process per instance behind the proxy on Kafka, Redis and PostgreSQL: how long from
 * decision to partner called while idle, and so many new households at once, until the registry has a receipt "processed" of every partner. Simulators, engines and load share
 * the cores.
 * Usage: node bench/distributed.bench.ts [households, default 300] [instances per service, default 1]
 */

const households = Number(process.argv[2] ?? 300)
const instances = Number(process.argv[3] ?? 1)
/** Before the clock runs: every process has done everything once. */
const warming = 20
/** For the idle time to a partner: the next comes when all is quiet again. */
const oneByOne = 60
const database = 'wijkhub_bench'

const engines = await startEngines()
try {
  const stack = await startStack({
    engines: engines.addresses,
    inrichting: resolve(import.meta.dirname, '../inrichting/haarlem.yaml'),
    events: 'platformatic-kafka',
    jobs: 'redis',
    instances,
    port: 0,
    folder: join(engines.folder, 'hub'),
    database,
    fresh: false,
    meld: () => {},
  })
  const pool = createPool({
    connectionString: Object.assign(new URL(engines.addresses.postgres), { pathname: `/${database}` }).href,
    applicationName: 'bench',
    max: 1,
  })
  try {
    const client = createWijkhubClient({ url: stack.hubUrl, token: await stack.uitgever.geefToken('kontext') })
    const untilProcessed = async (expected: number) => {
      for (;;) {
        const { rows } = await pool.query<{ n: number }>(
          `select count(*)::int as n from registratie.projectie p join registratie.levering l using (huishouden_id, audience)
           where p.hash is not null and l.status = 'verwerkt' and l.versie >= p.versie`,
        )
        if (rows[0]!.n >= expected * partnersPerGezin) return
        await sleep(50)
      }
    }
    console.log(
      `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${instances} per service; load ${loadavg()[0]!.toFixed(1)}`,
    )
    await meldVreemdenAan(client, 0, warming)
    await untilProcessed(warming)
    await pool.query('truncate registratie.outbox')
    for (let family = 0; family < oneByOne; family++) {
      await client.meldAan(vreemdGezin(warming + family))
      await untilProcessed(warming + family + 1)
    }
    console.log(summary(await distances(pool, 'registratie.outbox')))
    const before = warming + oneByOne
    const start = performance.now()
    const soFar = () => (performance.now() - start) / 1000
    await meldVreemdenAan(client, before, before + households)
    const registered = soFar()
    await untilProcessed(before + households)
    const processed = soFar()
    const copies = Math.round((households * partnersPerGezin) / processed)
    console.log(
      `${households} households at once: registered in ${registered.toFixed(1)} s, every receipt processed in ${processed.toFixed(1)} s: ${copies} partner copies/s; load ${loadavg()[0]!.toFixed(1)}`,
    )
  } finally {
    await pool.end()
    await stack.stop()
  }
} finally {
  await engines.stop()
}
