import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createWijkhubClient } from '@wijkhub/client'
import { startHubProces } from '@wijkhub/builders/hub-proces'
import pg from 'pg'
import { distances, everywhere, summary } from './distances.ts'
import { meldVreemdenAan, partnersPerGezin, vreemdGezin } from './vreemd-gezin.ts'

/**
 * The whole embedded hub as a user starts it, with its six simulators in the same process: how long from commit to
 * partner called while idle, how many deliveries per second when busy, and what it costs while nothing happens.
 * Usage: node bench/delivery.bench.ts [households one by one] [households at once]
 */

const eenVoorEen = Number(process.argv[2] ?? 60)
const tegelijk = Number(process.argv[3] ?? 300)
const folder = mkdtempSync(join(tmpdir(), 'wijkhub-bench-'))
const koppelingen = everywhere('koppeling')
const hub = await startHubProces({ folder, args: ['--zonder-verhaal'] })

try {
  const client = createWijkhubClient({ url: hub.url, token: await hub.token('kontext') })
  console.log(
    `${availableParallelism()} × ${cpus()[0]?.model}, Node ${process.version}, load ${loadavg()[0]!.toFixed(1)}`,
  )

  let nummer = 0
  const meldAan = () => client.meldAan(vreemdGezin(nummer++))
  const db = await databank()
  const bij = async (huishoudens: number) => {
    const wanted = `select count(*)::int as n from (${koppelingen}) k where status in ('verwerkt', 'beeindigd') and geleverde_versie >= gewenste_versie`
    for (;;) {
      const { rows } = await db.query<{ n: number }>(wanted)
      if (rows[0]!.n >= huishoudens * partnersPerGezin) return
      await new Promise((next) => setTimeout(next, 10))
    }
  }

  await meldAan()
  await bij(1)
  for (let gedaan = 1; gedaan <= eenVoorEen; gedaan++) {
    await meldAan()
    await bij(gedaan + 1)
  }
  console.log(summary(await distances(db, 'eventlog.outbox')))

  const start = performance.now()
  await meldVreemdenAan(client, nummer, nummer + tegelijk)
  const aangemeldMs = performance.now() - start
  await bij(nummer + tegelijk)
  const seconden = (performance.now() - start) / 1000
  console.log(
    `${tegelijk} households at once: registered in ${(aangemeldMs / 1000).toFixed(1)} s, all partners up to date in ${seconden.toFixed(1)} s: ${Math.round((tegelijk * partnersPerGezin) / seconden)} partner copies/s`,
  )
  await db.end()

  await new Promise((next) => setTimeout(next, 5_000))
  const voor = verbruik()
  await new Promise((next) => setTimeout(next, 20_000))
  const na = verbruik()
  console.log(
    `idle: ${(na.rssKb / 1024).toFixed(0)} MB resident (hub and simulators, without PostgreSQL), ${(((na.cpuMs - voor.cpuMs) / 20_000) * 100).toFixed(2)} % of one core`,
  )
} finally {
  await hub.stop()
  rmSync(folder, { recursive: true, force: true })
}

/** The running server of the hub's own folder; as root its files live elsewhere, behind a link. */
async function databank(): Promise<pg.Client> {
  const file = ['postgres/server.json', 'postgres/home/server.json'].map((deel) => join(folder, deel)).find(existsSync)!
  const { port, password } = JSON.parse(readFileSync(file, 'utf8')) as { port: number; password: string }
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'wijkhub', password, database: 'wijkhub' })
  client.on('error', () => {})
  await client.connect()
  return client
}

function verbruik(): { rssKb: number; cpuMs: number } {
  const status = readFileSync(`/proc/${hub.child.pid}/status`, 'utf8')
  const stat = readFileSync(`/proc/${hub.child.pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return { rssKb: Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]), cpuMs: (Number(stat[11]) + Number(stat[12])) * 10 }
}
