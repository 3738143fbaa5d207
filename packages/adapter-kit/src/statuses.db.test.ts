import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { testDatabase } from '@wijkhub/builders/postgres'
import { LeveringStatus } from '@wijkhub/model'
import { migrate } from '@wijkhub/postgres'
import { expect, test } from 'vitest'
import { migrateAdapterService } from './adapter-service.ts'

const { pool } = await testDatabase()

/** What the versions before migration 0005 wrote, and what the columns' defaults are. */
const ooit: Record<string, string[]> = {
  koppeling: LeveringStatus.options,
  uitgaand_bericht: ['onderweg', 'geaccepteerd', 'verwerkt', 'geweigerd', 'vervallen'],
  inkomend_bericht: [
    'ontvangen',
    'verwerkt',
    'herhaling',
    'onleesbaar',
    'niet-vertaalbaar',
    'koppeling-onbekend',
    'uitgesteld',
    'afgebroken',
    'quarantaine',
  ],
  antwoord_bericht: ['wacht', 'verwerkt', 'geweigerd'],
}
const schrijf: Record<string, string> = {
  koppeling: `insert into koppeling (huishouden_id, status, audience, gewenst_op) values ($1, $2, 'cjg', now())`,
  uitgaand_bericht: `insert into uitgaand_bericht (referentie, status, audience, huishouden_id, versie, soort, inhoud,
    gemaakt_op, bijgewerkt_op) values ($1, $2, 'cjg', $1, 1, 'x', 'x', now(), now())`,
  inkomend_bericht: `insert into inkomend_bericht (id, status, audience, pad, parameters, ruw, ontvangen_op)
    values ($1, $2, 'cjg', '/x', '{}', 'x', now())`,
  antwoord_bericht: `insert into antwoord_bericht (referentie, status, audience, huishouden_id, bericht, volgende_poging)
    values ($1, $2, 'cjg', $1, '{}', now())`,
}

async function zet(schema: string, tabel: string, status: string): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query(`set search_path = ${schema}`)
    await client.query(schrijf[tabel]!, [randomUUID(), status])
  } finally {
    await client.query('reset search_path')
    client.release()
  }
}

/** A hub as it was installed before statuses were checked. */
async function installeer(schema: string): Promise<void> {
  const alles = join(import.meta.dirname, '../migrations')
  const ouder = mkdtempSync(join(tmpdir(), 'wijkhub-migraties-'))
  for (const naam of readdirSync(alles).filter((bestand) => bestand < '0005'))
    cpSync(join(alles, naam), join(ouder, naam))
  await migrate({ pool, schema, folder: ouder, owner: 'adapter-kit' })
  rmSync(ouder, { recursive: true })
}

async function gekeurd(schema: string): Promise<Record<string, boolean>> {
  const { rows } = await pool.query<{ tabel: string; geldig: boolean }>(
    `select c.relname as tabel, k.convalidated as geldig from pg_constraint k join pg_class c on c.oid = k.conrelid
     where k.connamespace = to_regnamespace($1) and k.conname like '%\\_status'`,
    [schema],
  )
  return Object.fromEntries(rows.map(({ tabel, geldig }) => [tabel, geldig]))
}

test('an installed hub with rows in every status there ever was goes on, and from then on takes no other', async () => {
  await installeer('bekend')
  for (const [tabel, statussen] of Object.entries(ooit))
    for (const status of statussen) await zet('bekend', tabel, status)
  await migrateAdapterService({ pool, schema: 'bekend' })
  expect(await gekeurd('bekend')).toEqual({
    koppeling: true,
    uitgaand_bericht: true,
    inkomend_bericht: true,
    antwoord_bericht: true,
  })
  for (const tabel of Object.keys(ooit)) await expect(zet('bekend', tabel, 'zomaar')).rejects.toThrow(`${tabel}_status`)
})

test('a row nobody can explain does not keep a hub from starting; new ones are checked all the same', async () => {
  await installeer('vreemd')
  await zet('vreemd', 'uitgaand_bericht', 'verzonden')
  await migrateAdapterService({ pool, schema: 'vreemd' })
  expect(await gekeurd('vreemd')).toMatchObject({ koppeling: true, uitgaand_bericht: false })
  await expect(zet('vreemd', 'uitgaand_bericht', 'verzonden')).rejects.toThrow('uitgaand_bericht_status')
})
