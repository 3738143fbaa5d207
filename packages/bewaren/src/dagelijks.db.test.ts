import { testDatabase } from '@wijkhub/builders/postgres'
import { expect, test } from 'vitest'
import { dagelijks } from './dagelijks.ts'
import { leesOnderhoudscijfers } from './lees-cijfers.ts'
import type { Tabel } from './tabel.ts'

const { pool } = await testDatabase()
await pool.query(`create table onderhoud (
  dag date primary key, begonnen_op timestamptz not null, klaar_op timestamptz, beeindigd jsonb)`)

/** A table of so many rows that are over their term. */
function oud(aantal: number) {
  const gevraagd: Date[] = []
  const tabel: Tabel = {
    naam: 'brief',
    termijn: 'dossier',
    toon: async () => [],
    wis: async () => 0,
    einden: [
      {
        termijn: 'geweigerd-bericht',
        async eindig(_pool, { voor, hoogstens }) {
          gevraagd.push(voor)
          const weg = Math.min(aantal, hoogstens)
          aantal -= weg
          return weg
        },
      },
    ],
  }
  return { tabellen: [tabel], gevraagd, over: () => aantal }
}

const stil = { info: () => {}, error: () => {} }

test('one instance does the day, in pieces, with the days of the municipality; the figures tell', async () => {
  const { tabellen, gevraagd, over } = oud(2500)
  const gelogd: object[] = []
  const logger = { ...stil, info: (wat: object) => gelogd.push(wat) }
  const now = () => new Date('2026-11-28T10:00:00Z')
  expect(await leesOnderhoudscijfers(pool)).toEqual([])
  const bewaartermijnen = { 'geweigerd-bericht': { dagen: 3 } }
  const samen = [1, 2].map(() => dagelijks({ pool, now, tabellen, bewaartermijnen, logger }))
  await expect.poll(() => gelogd.length).toBe(1)
  await Promise.all(samen.map((een) => een.stop()))
  expect(over()).toBe(0)
  expect(gevraagd).toHaveLength(3)
  expect(gevraagd[0]).toEqual(new Date('2026-11-25T10:00:00Z'))
  expect(gelogd).toEqual([{ dag: '2026-11-28', beeindigd: { brief: 2500 } }])
  const [geleden, beeindigd] = await leesOnderhoudscijfers(pool)
  expect(geleden!.waarden[0]!.waarde).toBeLessThan(60)
  expect(beeindigd!.waarden).toEqual([{ labels: { tabel: 'brief' }, waarde: 2500 }])
})

test('a day that begins is not waited for until the next look', async () => {
  const gelogd: { dag?: string }[] = []
  const logger = { ...stil, info: (wat: object) => gelogd.push(wat) }
  let nu = '2027-01-05T22:59:59Z'
  const werk = dagelijks({ pool, now: () => new Date(nu), tabellen: [], bewaartermijnen: {}, logger })
  await expect.poll(() => gelogd.map(({ dag }) => dag)).toEqual(['2027-01-05'])
  nu = '2027-01-05T23:00:00Z'
  await expect.poll(() => gelogd.map(({ dag }) => dag), { timeout: 5_000 }).toEqual(['2027-01-05', '2027-01-06'])
  await werk.stop()
})

test('what is over its term ends also when something else of the day fails', async () => {
  const { tabellen, over } = oud(1500)
  const fouten: object[] = []
  const logger = { ...stil, error: (wat: object) => fouten.push(wat) }
  const now = () => new Date('2026-11-27T10:00:00Z')
  const kapot = dagelijks({ pool, now, tabellen, logger, ook: () => Promise.reject(new Error('stuk')) })
  await expect.poll(() => fouten.length).toBe(1)
  await kapot.stop()
  expect(over()).toBe(0)
  const { rows } = await pool.query(`select klaar_op from onderhoud where dag = '2026-11-27'`)
  expect(rows).toEqual([{ klaar_op: null }])
})

test('a day that broke off is done again by whoever looks an hour later', async () => {
  const { tabellen } = oud(0)
  const now = () => new Date('2026-11-29T10:00:00Z')
  const fouten: object[] = []
  const logger = { ...stil, error: (wat: object) => fouten.push(wat) }
  const kapot = dagelijks({ pool, now, tabellen, logger, ook: () => Promise.reject(new Error('stuk')) })
  await expect.poll(() => fouten.length).toBe(1)
  await kapot.stop()
  const klaar = async () => {
    const { rows } = await pool.query(`select klaar_op is not null as klaar from onderhoud where dag = '2026-11-29'`)
    return rows[0].klaar
  }
  const vroeg = dagelijks({ pool, now, tabellen, logger })
  await vroeg.stop()
  expect(await klaar()).toBe(false)
  await pool.query(`update onderhoud set begonnen_op = now() - interval '61 minutes' where dag = '2026-11-29'`)
  const later = dagelijks({ pool, now, tabellen, logger })
  await expect.poll(klaar).toBe(true)
  await later.stop()
})
