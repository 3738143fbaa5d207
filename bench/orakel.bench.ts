import { mkdtemp } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { maakBevolking } from './bevolking.ts'
import { createCallers } from './http-load.ts'
import { removeServerFolder } from './remove-server-folder.ts'
import { startRegistryServer } from './registry-server.ts'

/**
 * Does the time of an answer tell whether somebody is known? An organisation that may not know registers, in turns, somebody
 * nobody knows, somebody who is known behind that door and somebody who is known elsewhere; without a tick and with it.
 * Usage: node bench/orakel.bench.ts [registrations per kind, default 300] [tick in ms, default 100]
 */

const aantal = Number(process.argv[2] ?? 300)
const tik = Number(process.argv[3] ?? 100)
/** So many answers somebody who wants to know looks at. */
const monsters = 50
// The second is the first once more: what tells those two apart is chance.
const soorten = ['unknown', 'unknown again', 'known at the door', 'known elsewhere'] as const
type Soort = (typeof soorten)[number]

const { huishouden } = maakBevolking(1_000_000)
console.log(
  `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${aantal} registrations per kind, one at a time; load at the start ${loadavg()[0]!.toFixed(1)}`,
)
for (const ms of [0, tik]) await measure(ms)
console.log(`load at the end ${loadavg()[0]!.toFixed(1)}`)

async function measure(tikMs: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'wijkhub-bench-'))
  const server = await startRegistryServer(folder, 2, tikMs)
  const callers = createCallers(server.url, 1)
  const times = Object.fromEntries(soorten.map((soort) => [soort, [] as number[]])) as Record<Soort, number[]>
  let record = 0
  const meldAan = (organisatie: string, nummer: number, deur = nummer) => {
    const { inwoners, adres, ...rest } = huishouden(nummer).aanmelding
    const eerste = { ...inwoners[0]!, bsn: undefined }
    const body = {
      ...rest,
      bronrecordId: `O-${record++}`,
      adres: deur === nummer ? adres : huishouden(deur).aanmelding.adres,
      inwoners: [eerste],
      toestemmingen: [],
      verwijzingen: [],
      signalen: [],
    }
    return callers.call({ method: 'POST', path: '/registratie/v1/aanmeldingen', organisatie, body, expects: 201 })
  }
  try {
    for (let nummer = 0; nummer < 4 * aantal; nummer++) if (nummer % 4 > 1) await meldAan('gemeente', nummer)
    await server.pool.query('analyze')
    for (let nummer = 0; nummer < 4 * aantal; nummer++) {
      const soort = soorten[nummer % 4]!
      const start = performance.now()
      await meldAan('dock', nummer, soort === 'known elsewhere' ? 5 * aantal + nummer : nummer)
      // The first fifth warms what runs.
      if (nummer > 0.8 * aantal) times[soort].push(performance.now() - start)
    }
  } finally {
    callers.close()
    await server.stop()
    await removeServerFolder(folder)
  }
  console.log(`\n${tikMs === 0 ? 'without a tick' : `tick of ${tikMs} ms`}`)
  for (const soort of soorten) {
    const sorted = times[soort].toSorted((a, b) => a - b)
    const at = (share: number) => sorted[Math.floor(sorted.length * share)]!.toFixed(2)
    const apart = soort === 'unknown' ? '' : `; told apart in ${toldApart(times.unknown, times[soort])} % of trials`
    console.log(`  ${soort.padEnd(18)} p10 ${at(0.1)}, p50 ${at(0.5)}, p90 ${at(0.9)} ms${apart}`)
  }
}

/** Of 2,000 draws of so many answers of each kind: how often the slower kind has the higher median. 50 % is guessing. */
function toldApart(een: readonly number[], ander: readonly number[]): string {
  const median = (from: readonly number[]) =>
    Array.from({ length: monsters }, () => from[Math.floor(Math.random() * from.length)]!).toSorted((a, b) => a - b)[
      monsters / 2
    ]!
  const trials = 2000
  const slower = Array.from({ length: trials }, () => median(ander) > median(een)).filter(Boolean).length / trials
  return (100 * Math.max(slower, 1 - slower)).toFixed(0)
}
