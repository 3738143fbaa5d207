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
const trials = 1000
// The second is the first once more: what tells those two apart is chance.
const soorten = ['unknown', 'unknown again', 'known at the door', 'known elsewhere'] as const
type Soort = (typeof soorten)[number]

/** What somebody may go by. */
const statistics: Record<string, (sorted: readonly number[]) => number> = {
  p10: (sorted) => sorted[Math.floor(sorted.length * 0.1)]!,
  median: (sorted) => sorted[Math.floor(sorted.length / 2)]!,
  p90: (sorted) => sorted[Math.floor(sorted.length * 0.9)]!,
  mean: (sorted) => sorted.reduce((sum, time) => sum + time, 0) / sorted.length,
}

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
    const apart =
      soort === 'unknown' ? '' : `; told apart in ${toldApart(times.unknown, times[soort]).toFixed(0)} % of trials`
    const later = sorted.filter((time) => tikMs > 0 && time > 2 * tikMs).length
    console.log(
      `  ${soort.padEnd(18)} p10 ${at(0.1)}, p50 ${at(0.5)}, p90 ${at(0.9)} ms${later > 0 ? `, ${later} on a later tick` : ''}${apart}`,
    )
  }
}

/**
 * How often somebody is right who knows half of the times of both kinds, chooses by them what tells the two apart best, and
 * is then asked which of two heaps of the other half is which; each half in turn. 50 % is guessing, and less than that too:
 * what was learned was chance. What is chosen and judged by the same times would always find something.
 */
function toldApart(een: readonly number[], ander: readonly number[]): number {
  const half = (times: readonly number[], which: number) => times.filter((_, index) => index % 2 === which)
  const turns = [0, 1].map((known) => {
    const learned = Object.values(statistics)
      .map((statistic) => ({ statistic, slower: slowerShare(statistic, half(een, known), half(ander, known)) }))
      .toSorted((a, b) => Math.abs(b.slower - 0.5) - Math.abs(a.slower - 0.5))[0]!
    const slower = slowerShare(learned.statistic, half(een, 1 - known), half(ander, 1 - known))
    return learned.slower > 0.5 ? slower : 1 - slower
  })
  return 50 * (turns[0]! + turns[1]!)
}

/** In how many of so many draws of each kind the second is the slower one. */
function slowerShare(
  statistic: (sorted: readonly number[]) => number,
  een: readonly number[],
  ander: readonly number[],
): number {
  const draw = (from: readonly number[]) =>
    statistic(
      Array.from({ length: monsters }, () => from[Math.floor(Math.random() * from.length)]!).toSorted((a, b) => a - b),
    )
  return Array.from({ length: trials }, () => draw(ander) > draw(een)).filter(Boolean).length / trials
}
