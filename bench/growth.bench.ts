import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { service } from '@wijkhub/case-registry'
import { vulRegistratie } from '@wijkhub/case-registry/vullen'
import type { AanmeldingAntwoord } from '@wijkhub/model'
import type { Pool } from '@wijkhub/postgres'
import { startEmbedded } from '@wijkhub/postgres/embedded'
import { andersGespeld, maakBevolking, type Bevolking } from './bevolking.ts'
import { type Call, createCallers, type Figures } from './http-load.ts'
import { bron, openRegistry, startRegistryServer, type RegistryServer } from './registry-server.ts'

/**
 * What growth costs: the same work on registries of several sizes, each on a durable server of its own, in turns, so
 * that the ratios hold on a busy machine too. Server, hub and callers share the cores.
 * Usage: node bench/growth.bench.ts [residents, default 10000 1000000] [--seconds 5] [--rounds 3]
 */

const connections = 10
const argument = (name: string, otherwise: number) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv.splice(at, 2)[1])
}
const seconds = argument('seconds', 5)
const rounds = argument('rounds', 3)
const asked = process.argv.slice(2).map(Number)
const sizes = asked.length > 0 ? asked : [10_000, 1_000_000]

interface Town {
  residents: number
  bevolking: Bevolking
  server: RegistryServer
  callers: ReturnType<typeof createCallers>
  /** The next thing to ask, per kind of work. */
  work: Record<string, () => Call>
}

const folder = await mkdtemp(join(tmpdir(), 'wijkhub-bench-'))
const towns: Town[] = []
const measured = new Map<string, Figures[]>()
try {
  console.log(
    `${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}, ${connections} connections, ${rounds} rounds of ${seconds} s per kind of work; load at the start ${loadavg()[0]!.toFixed(1)}`,
  )
  for (const residents of sizes) towns.push(await build(residents))
  for (const { callers, work } of towns) for (const next of Object.values(work)) await callers.measure(1, next)
  for (let round = 0; round < rounds; round++)
    for (const what of Object.keys(towns[0]!.work))
      for (const { residents, callers, work } of towns) {
        const key = `${what}|${residents}`
        measured.set(key, [...(measured.get(key) ?? []), await callers.measure(seconds, work[what]!)])
      }
  print()
} finally {
  for (const { callers, server } of towns) {
    callers.close()
    await server.stop()
  }
  await rm(folder, { recursive: true, force: true })
}

/** Fills a registry with nothing held back for safety, then starts it as it runs. */
async function build(residents: number): Promise<Town> {
  const start = performance.now()
  const place = join(folder, String(residents))
  const bevolking = maakBevolking(residents)
  const settings = {
    fsync: 'off',
    full_page_writes: 'off',
    shared_buffers: '1GB',
    max_wal_size: '8GB',
    autovacuum: 'off',
  }
  const filling = await startEmbedded({ folder: place, settings })
  const pool = await openRegistry(filling.connection, 2)
  await fill(pool, bevolking)
  await pool.end()
  await filling.stop()
  const server = await startRegistryServer(place, connections)
  console.log(
    `${residents} residents, ${await sizeOf(server.pool)}, filled in ${Math.round((performance.now() - start) / 1000)} s`,
  )
  const work = await workOn(server.pool, bevolking)
  return { residents, bevolking, server, callers: createCallers(server.url, connections), work }
}

async function fill(pool: Pool, { huishoudens, huishouden }: Bevolking): Promise<void> {
  function* alle() {
    for (let nummer = 0; nummer < huishoudens; nummer++) yield huishouden(nummer)
  }
  // Rows are right by construction: no foreign key has to look.
  const admin = await pool.connect()
  await admin.query(`alter role current_user set session_replication_role = replica`)
  admin.release(true)
  await vulRegistratie({ pool, schema: service.schema, nieuwId: randomUUID, bron, nu: new Date() }, alle())
  await pool.query('set statement_timeout = 0')
  await pool.query('vacuum (analyze)')
  await pool.query(`alter role current_user reset session_replication_role`)
  await pool.query('checkpoint')
}

async function sizeOf(pool: Pool): Promise<string> {
  const { rows } = await pool.query<{ size: string; inwoners: string }>(
    'select pg_size_pretty(pg_database_size(current_database())) as size, (select count(*) from inwoner) as inwoners',
  )
  return `${rows[0]!.inwoners} really, ${rows[0]!.size}`
}

/** Every kind of work, each call about another household taken at random. */
async function workOn(pool: Pool, { huishoudens, huishouden }: Bevolking): Promise<Record<string, () => Call>> {
  let nieuw = huishoudens
  let herhaling = 0
  const willekeurig = (rest: number) => 2 * Math.floor((Math.random() * huishoudens) / 2) + rest
  const bekend = await sample(pool, huishoudens)
  const een = () => bekend[Math.floor(Math.random() * bekend.length)]!
  const meldAan = (organisatie: string, body: object): Call => ({
    method: 'POST',
    path: '/registratie/v1/aanmeldingen',
    organisatie,
    body,
    expects: 201,
  })
  const over = (nummer: number) => huishouden(Math.min(nummer, huishoudens - 1)).aanmelding
  return {
    'a new household': () => {
      const { organisatie, aanmelding } = huishouden(nieuw++)
      return meldAan(organisatie, aanmelding)
    },
    'a known person, with BSN, at another address': () => {
      const { inwoners, ...rest } = over(willekeurig(0))
      const elders = over(willekeurig(1)).adres
      const bronrecordId = `H-${herhaling++}`
      return meldAan('gemeente', { ...rest, ...onlyFirst(inwoners[0]!), adres: elders, bronrecordId })
    },
    'a known person, no BSN, spelled differently': () => {
      const { inwoners, ...rest } = over(willekeurig(0))
      const { bsn: _, ...persoon } = andersGespeld(inwoners[0]!)
      return meldAan('dock', { ...rest, ...onlyFirst(persoon), bronrecordId: `H-${herhaling++}` })
    },
    'GET a household': () => {
      const { organisatie, huishoudenId } = een()
      return { method: 'GET', path: `/registratie/v1/huishoudens/${huishoudenId}`, organisatie, expects: 200 }
    },
    'GET its receipts': () => {
      const { organisatie, huishoudenId } = een()
      return {
        method: 'GET',
        path: `/registratie/v1/huishoudens/${huishoudenId}/leveringen`,
        organisatie,
        expects: 200,
      }
    },
    'PATCH a resident': () => {
      const { organisatie, huishoudenId, inwonerId } = een()
      return {
        method: 'PATCH',
        path: `/registratie/v1/huishoudens/${huishoudenId}/inwoners/${inwonerId}`,
        organisatie,
        body: { telefoonnummer: `06${String(10_000_000 + Math.floor(Math.random() * 89_999_999))}` },
        expects: 200,
      }
    },
  }
}

/** One person of the aanmelding, and one question about that person. */
function onlyFirst(persoon: { bronpersoonId: string }) {
  return {
    inwoners: [persoon],
    vragen: [
      { bronpersoonId: persoon.bronpersoonId, leefgebied: 'Sociaal netwerk', omschrijving: 'Voelt zich alleen' },
    ],
    toestemmingen: [],
    verwijzingen: [],
    signalen: [],
  }
}

interface Bekend {
  organisatie: string
  huishoudenId: string
  inwonerId: string
}

async function sample(pool: Pool, huishoudens: number): Promise<Bekend[]> {
  const records = Array.from({ length: 20_000 }, () => `R-${Math.floor(Math.random() * huishoudens)}`)
  const { rows } = await pool.query<{ organisatie: string; antwoord: AanmeldingAntwoord }>(
    `select organisatie, antwoord from bronrecord
     where organisatie in ('kontext', 'zorgbalans') and record_id = any ($1)`,
    [records],
  )
  return rows.map(({ organisatie, antwoord }) => ({
    organisatie,
    huishoudenId: antwoord.huishoudenId,
    inwonerId: antwoord.inwoners[0]!.inwonerId,
  }))
}

function print(): void {
  const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
  const of = (what: string, residents: number) => {
    const figures = measured.get(`${what}|${residents}`)!
    const middle = (field: keyof Figures) => median(figures.map((one) => one[field]))
    return { perSecond: middle('perSecond'), p50Ms: middle('p50Ms'), p99Ms: middle('p99Ms') }
  }
  console.log(
    '\n| what (medians) | residents | per second | p50 ms | p99 ms | throughput | p99 |\n|---|---:|---:|---:|---:|---:|---:|',
  )
  for (const what of Object.keys(towns[0]!.work))
    for (const residents of sizes) {
      const [base, here] = [of(what, sizes[0]!), of(what, residents)]
      const ratios = `${(here.perSecond / base.perSecond).toFixed(2)} | ${(here.p99Ms / base.p99Ms).toFixed(2)}`
      console.log(`| ${what} | ${residents} | ${here.perSecond} | ${here.p50Ms} | ${here.p99Ms} | ${ratios} |`)
    }
  console.log(`load at the end ${loadavg()[0]!.toFixed(1)}`)
}
