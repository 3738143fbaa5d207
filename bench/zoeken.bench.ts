import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { inrichting } from '@wijkhub/builders/haarlem'
import { proefsleutel } from '@wijkhub/builders/proefsleutel'
import {
  handelingVanVerzoek,
  hashVraag,
  openBekende,
  plaats,
  zoekvraag,
  type BewaardeBekende,
} from '@wijkhub/case-registry/stappen'
import { inTransaction, run, sql } from '@wijkhub/postgres'
import { startEmbedded } from '@wijkhub/postgres/embedded'
import { openRegistry } from './registry-server.ts'
import { removeServerFolder } from './remove-server-folder.ts'
import { maakStad, type Gezin } from './zoeken/stad.ts'
import { maakVragen } from './zoeken/vragen.ts'
import { vulStad } from './zoeken/vul.ts'

/**
 * `npm run bench -- zoeken [--inwoners 1000000] [--keer 1000] [--folder <map>]`: one person, and once a household of five, against everybody who is
 * known: the locks, the candidates by index, their households read, and the comparison, as a registration does it, in one transaction.
 * With a folder the filled town stays there for the next time.
 */
const { values } = parseArgs({
  options: {
    inwoners: { type: 'string', default: '1000000' },
    keer: { type: 'string', default: '1000' },
    folder: { type: 'string' },
  },
})
const inwoners = Number(values.inwoners)
const keer = Number(values.keer)
const folder = values.folder ?? (await mkdtemp(join(tmpdir(), 'wijkhub-zoeken-')))
const settings = { fsync: 'off', full_page_writes: 'off', shared_buffers: '1GB', max_wal_size: '8GB' }
const server = await startEmbedded({ folder, settings })
const pool = await openRegistry(server.connection, 2)
const deps = { now: () => new Date(), nieuwId: randomUUID, inrichting }
const stad = maakStad(inwoners)
const niets = 'niets: een transactie om niets'
// What the registry asks; it changes nothing, so nothing has to go by `wijzig`.
const openPersonen = sql<ReturnType<typeof hashVraag>, { bekenden: BewaardeBekende[] | null }>(
  'zoek-personen',
  'select bekenden from open_personen(:locks, null, null, null, :kolommen, :waarden::bytea[], :deur::bytea)',
)

try {
  console.log(`${cpus().length} × ${cpus()[0]?.model}, Node ${process.version}; load at the start ${laden()}`)
  const begin = performance.now()
  const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from inwoner')
  if (rows[0]!.n === 0) await vulStad(pool, stad)
  console.log(`  ${inwoners} inwoners, gevuld in ${((performance.now() - begin) / 1000).toFixed(0)} s; load ${laden()}`)
  const vragen = Object.entries(maakVragen(stad))
  const tijden = new Map<string, { ms: number[]; bekenden: number[]; gevonden: number }>()
  // In turns, so that a busy moment hits all of them alike; the first round warms up and does not count.
  for (let ronde = -Math.ceil(keer / 10); ronde < keer; ronde++)
    for (const [soort, vraag] of [...vragen, [niets, undefined] as const]) {
      const uitkomst = vraag ? await zoek(vraag(ronde + keer)) : await doeNiets()
      if (ronde < 0) continue
      const tot = tijden.get(soort) ?? { ms: [], bekenden: [], gevonden: 0 }
      tot.ms.push(uitkomst.ms)
      tot.bekenden.push(uitkomst.bekenden)
      tot.gevonden += uitkomst.gevonden ? 1 : 0
      tijden.set(soort, tot)
    }
  console.log(
    '  wie                                  p50 ms  p95 ms  p99 ms  kandidaten: gemiddeld  meest  herkend of te vragen',
  )
  for (const [soort, tot] of tijden) toon(soort, tot)
  const enen = [...tijden].filter(([soort]) => soort !== 'gezin' && soort !== niets).map(([, tot]) => tot)
  toon('één mens, alles samen', {
    ms: enen.flatMap(({ ms }) => ms),
    bekenden: enen.flatMap(({ bekenden }) => bekenden),
    gevonden: enen.reduce((som, { gevonden }) => som + gevonden, 0),
  })
  console.log(`  load at the end ${laden()}`)
} finally {
  await pool.end()
  await server.stop()
  if (!values.folder) {
    await removeServerFolder(folder)
    await rm(folder, { recursive: true, force: true })
  }
}

/** What a transaction costs on this machine at this moment. */
async function doeNiets(): Promise<Awaited<ReturnType<typeof zoek>>> {
  const begin = performance.now()
  await inTransaction(pool, (tx) => tx.query('select 1'))
  return { ms: performance.now() - begin, bekenden: 0, gevonden: false }
}

async function zoek({ adres, inwoners: wie }: Gezin): Promise<{ ms: number; bekenden: number; gevonden: boolean }> {
  const personen = wie.map((persoon, nummer) => ({ ...persoon, bronpersoonId: `p${nummer}` }))
  const handeling = handelingVanVerzoek(deps, { organisatie: 'kontext', magBsn: false, beheert: false }, undefined)
  const begin = performance.now()
  const aanmelding = { adres, inwoners: personen as Parameters<typeof plaats>[0]['inwoners'] }
  const vraag = hashVraag(proefsleutel, zoekvraag(aanmelding))
  const [rij] = await inTransaction(pool, (tx) => run(tx, openPersonen, vraag))
  const bekenden = (rij?.bekenden ?? []).map((bekende) => openBekende(proefsleutel, bekende))
  const { herkend, ookHier, misschien } = plaats(aanmelding, bekenden, handeling)
  const ms = performance.now() - begin
  return { ms, bekenden: bekenden.length, gevonden: herkend.size + ookHier.size + misschien.length > 0 }
}

function toon(soort: string, { ms, bekenden, gevonden }: { ms: number[]; bekenden: number[]; gevonden: number }): void {
  const opVolgorde = ms.toSorted((a, b) => a - b)
  const deel = (p: number) => opVolgorde[Math.min(ms.length - 1, Math.floor(ms.length * p))]!.toFixed(1).padStart(7)
  const gemiddeld = bekenden.reduce((som, aantal) => som + aantal, 0) / bekenden.length
  console.log(
    `  ${soort.padEnd(36)} ${deel(0.5)} ${deel(0.95)} ${deel(0.99)} ${gemiddeld.toFixed(1).padStart(22)} ${String(Math.max(...bekenden)).padStart(6)} ${((100 * gevonden) / ms.length).toFixed(1).padStart(12)} %`,
  )
}

function laden(): string {
  return loadavg()[0]!.toFixed(1)
}
