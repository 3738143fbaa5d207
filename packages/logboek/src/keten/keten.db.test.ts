import { randomUUID } from 'node:crypto'
import { testDatabase } from '@wijkhub/builders/postgres'
import type { PoolClient } from '@wijkhub/postgres'
import { beforeEach, expect, test } from 'vitest'
import { maakMaanden, migrateLogboek } from '../migreer.ts'
import { beginNieuwTijdperk } from '../na-herstel.ts'
import type { Regel } from '../regel/regel.ts'
import { schrijfRegels } from '../schrijven/voeg-toe.ts'
import { leesAnker } from './anker.ts'
import { sluitKeten } from './sluit.ts'
import { verifieer } from './verifieer.ts'

const { pool } = await testDatabase()
await migrateLogboek({ pool })
await maakMaanden(pool, '2026-11-29')
beforeEach(() => pool.query('truncate logboek.regel, logboek.schakel restart identity; delete from logboek.tijdperk'))

const regel = (nr: number): Regel => ({
  op: `2026-11-29T10:00:00.${String(nr % 1000).padStart(3, '0')}Z`,
  verwerking: 'huishouden-lezen',
  handeling: 'lezen',
  status: 'Ok',
  organisatie: 'kontext',
  huishoudens: [randomUUID()],
  betrokkenen: [randomUUID(), randomUUID()],
  velden: ['doelen', 'inwoners.naam'],
  versie: nr,
})
const dag = '2026-11-29'
const schrijf = (van: number, aantal: number) =>
  schrijfRegels(
    pool,
    'proef',
    Array.from({ length: aantal }, (_, i) => regel(van + i)),
  )

/** Transactions of other databases on this server hold a line back as well as our own. */
async function sluitNog(aantal: number) {
  let gesloten = 0
  const kijk = async () => (gesloten += await sluitKeten(pool, dag))
  await expect.poll(kijk, { timeout: 20_000 }).toBe(aantal)
}

/** Three links of 40 lines each. */
async function keten() {
  for (let keer = 0; keer < 3; keer++) {
    await schrijf(keer * 40, 40)
    await sluitNog(40)
  }
}

test('what was sealed is as it was; what was not yet sealed is told', async () => {
  expect(await leesAnker(pool)).toBeUndefined()
  expect(await sluitKeten(pool, dag)).toBe(0)
  await keten()
  await schrijf(200, 7)
  const anker = await leesAnker(pool)
  expect(anker).toMatchObject({ nr: 3, dag, regels: 120 })
  expect(await verifieer(pool, { ankers: [anker!] })).toEqual({ schakels: 3, regels: 120, wachtend: 7 })
  expect(await verifieer(pool, { na: 1, tot: 2 })).toMatchObject({ schakels: 1, regels: 40 })
})

test('a line waits for a transaction before it that still runs, and then has its place behind what was sealed', async () => {
  const traag = await pool.connect()
  try {
    await traag.query('begin')
    await schrijfRegels(traag, 'traag', [regel(1)])
    await schrijf(2, 3)
    expect(await sluitKeten(pool, dag)).toBe(0)
    await traag.query('commit')
  } finally {
    traag.release()
  }
  await sluitNog(4)
  expect(await verifieer(pool)).toEqual({ schakels: 1, regels: 4, wachtend: 0 })
})

test('two sealers at once, and one that is killed, seal every line once', async () => {
  for (let keer = 0; keer < 10; keer++) {
    await schrijf(keer, 5)
    const gekapt = await pool.connect()
    await gekapt.query('begin')
    await sluitKeten(gekapt, dag).catch(() => 0)
    await gekapt.query('rollback')
    gekapt.release()
    await Promise.allSettled([sluitKeten(pool, dag), sluitKeten(pool, dag)])
  }
  await expect
    .poll(() => sluitKeten(pool, dag).then(() => verifieer(pool)), { timeout: 20_000 })
    .toMatchObject({
      regels: 50,
      wachtend: 0,
    })
})

test('after a restore lines come behind those that were there, whatever the numbers of the new server', async () => {
  await schrijf(1, 4)
  await pool.query(`update logboek.regel set xid = '900000000'`)
  await beginNieuwTijdperk(pool)
  await schrijf(5, 3)
  await sluitNog(7)
  expect(await verifieer(pool)).toEqual({ schakels: 1, regels: 7, wachtend: 0 })
  await pool.query('alter table logboek.regel alter column tijdperk set default 0')
})

test('lines over their term are gone, and the chain still holds what stays', async () => {
  await schrijf(1, 4)
  await sluitNog(4)
  await schrijfRegels(pool, 'proef', [{ ...regel(9), op: '2027-01-02T00:00:00Z' }])
  await sluitNog(1)
  await pool.query(`select logboek.eindig_maanden('2026-12-01T00:00:00Z')`)
  expect(await verifieer(pool)).toEqual({ schakels: 2, regels: 5, wachtend: 0 })
  await pool.query(`update logboek.schakel set som = sha256('anders') where nr = 1`)
  expect((await verifieer(pool)).bevinding).toEqual({ soort: 'schakel', schakel: 1 })
  await maakMaanden(pool, '2026-11-29')
})

const kolommen = [
  'dienst',
  'verwerking',
  'handeling',
  'organisatie',
  'versie',
  'huishoudens',
  'betrokkenen',
  'velden',
  'op',
]
const anders: Record<string, string> = {
  versie: 'coalesce(versie, 0) + 1',
  huishoudens: `array['00000000-0000-4000-8000-000000000000'::uuid]`,
  betrokkenen: 'betrokkenen[2:]',
  velden: `velden || 'bsn'::text`,
  op: `op + interval '1 microsecond'`,
}

type Knoei = (tx: PoolClient, id: string, ander: string, kolom: string) => Promise<unknown>
const kopie = kolommen.map((kolom) => `r.${kolom}`).join(', ')
const knoeien: Record<string, Knoei> = {
  gewijzigd: (tx, id, _, kolom) =>
    tx.query(`update logboek.regel set ${kolom} = ${anders[kolom] ?? `${kolom} || 'x'`} where id = $1`, [id]),
  ontbreekt: (tx, id) => tx.query('delete from logboek.regel where id = $1', [id]),
  ingevoegd: (tx, id) =>
    tx.query(
      `insert into logboek.regel (${kolommen.join(', ')}, status, tijdperk, xid, nr) overriding system value
       select ${kopie}, r.status, r.tijdperk, r.xid, r.nr from logboek.regel r where id = $1`,
      [id],
    ),
  verplaatst: (tx, id, ander) =>
    tx.query(
      `update logboek.regel r set xid = a.xid, nr = a.nr from logboek.regel a
       where (r.id = $1 and a.id = $2) or (r.id = $2 and a.id = $1)`,
      [id, ander],
    ),
}

test('a chain that was made anew holds by itself, and not against an anchor that was kept outside', async () => {
  await keten()
  const anker = (await leesAnker(pool))!
  await pool.query('truncate logboek.schakel')
  await pool.query(`update logboek.regel set organisatie = 'niemand'`)
  await sluitNog(120)
  expect((await verifieer(pool)).bevinding).toBeUndefined()
  expect((await verifieer(pool, { ankers: [anker] })).bevinding).toEqual({ soort: 'anker', schakel: anker.nr })
})

test('1,000 of 1,000 tamperings are named: changed, missing, inserted, moved', async () => {
  await keten()
  await pool.query('alter table logboek.regel alter column nr drop identity')
  const { rows } = await pool.query<{ id: string }>('select id from logboek.regel order by xid, nr')
  const tx = await pool.connect()
  const gemist: string[] = []
  try {
    for (let keer = 0; keer < 1000; keer++) {
      const soort = Object.keys(knoeien)[keer % 4]!
      const [i, j] = [(keer * 7) % rows.length, (keer * 13 + 5) % rows.length].sort((a, b) => a - b) as [number, number]
      const [id, ander] = [rows[i]!.id, rows[i === j ? (j + 1) % rows.length : j]!.id]
      await tx.query('begin')
      await knoeien[soort]!(tx, id, ander, kolommen[keer % kolommen.length]!)
      const { bevinding } = await verifieer(tx)
      await tx.query('rollback')
      const genoemd = bevinding && 'regelId' in bevinding ? bevinding : undefined
      const klopt =
        soort === 'ingevoegd'
          ? genoemd?.soort === soort
          : genoemd?.soort === soort && [id, ander].includes(genoemd.regelId)
      if (!klopt) gemist.push(`${soort} ${id} ${JSON.stringify(bevinding)}`)
    }
  } finally {
    tx.release()
  }
  expect(gemist).toEqual([])
  expect(await verifieer(pool)).toMatchObject({ regels: 120, wachtend: 0 })
}, 120_000)
