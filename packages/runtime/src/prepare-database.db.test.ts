import { createPool, migrate, type Pool } from '@wijkhub/postgres'
import { testDatabase } from '@wijkhub/builders/postgres'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { prepareDatabase, type PrepareDatabaseOptions } from './prepare-database.ts'

const { pool: admin, connection, url } = await testDatabase()
// Roles belong to the whole server, which other test files share.
const own = (naam: string) => `${connection.database}_${naam}`.slice(0, 40)
const wachtwoord = 'proefwachtwoord-123'
const options: PrepareDatabaseOptions = {
  beheerUrl: url,
  database: connection.database,
  eigenaar: { naam: own('e'), wachtwoord },
  groep: own('g'),
  rollen: [
    { naam: own('a'), schema: 'dienst_a', wachtwoord },
    { naam: own('b'), schema: 'dienst_b', wachtwoord },
  ],
  gedeeld: [{ schema: 'samen', magMaken: false }],
}
const pools: Pool[] = []
const as = (user: string) => {
  const pool = createPool({ ...connection, user, password: wachtwoord, applicationName: 'proef', max: 1 })
  pools.push(pool)
  return pool
}
const folder = await mkdtemp(join(tmpdir(), 'migratie-'))
await writeFile(
  join(folder, '0001_make_rij.sql'),
  'create table rij (id bigint generated always as identity, tekst text);',
)
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()))
  await rm(folder, { recursive: true })
  const roles = [...options.rollen.map(({ naam }) => naam), options.eigenaar.naam, options.groep]
  for (const role of roles) await admin.query(`drop owned by "${role}" cascade`)
  for (const role of roles) await admin.query(`drop role "${role}"`)
})

await prepareDatabase(options)
for (const schema of ['dienst_a', 'dienst_b', 'samen'])
  await migrate({ pool: as(options.eigenaar.naam), schema, folder })

test('a service uses its own tables, made after its rights were given', async () => {
  const a = as(own('a'))
  await a.query(`insert into dienst_a.rij (tekst) values ('x')`)
  await a.query(`update dienst_a.rij set tekst = 'y'`)
  const { rows } = await a.query('select tekst from dienst_a.rij')
  expect(rows).toEqual([{ tekst: 'y' }])
  await a.query('delete from dienst_a.rij')
})

test('a service sees nothing of another, and cannot change its own tables', async () => {
  const a = as(own('a'))
  await expect(a.query('select * from dienst_b.rij')).rejects.toThrow('permission denied for schema dienst_b')
  await expect(a.query('alter table dienst_a.rij add meer text')).rejects.toThrow('must be owner')
  await expect(a.query('create table dienst_a.nieuw ()')).rejects.toThrow('permission denied for schema dienst_a')
  await expect(a.query('create table public.nieuw ()')).rejects.toThrow('permission denied for schema public')
  await expect(a.query('create schema nieuw')).rejects.toThrow('permission denied for database')
})

test('what services share, all of them may use', async () => {
  await as(own('a')).query(`insert into samen.rij (tekst) values ('a')`)
  expect((await as(own('b')).query('select tekst from samen.rij')).rows).toEqual([{ tekst: 'a' }])
})

test('a repeat changes nothing, and takes a new password', async () => {
  await prepareDatabase({
    ...options,
    rollen: options.rollen.map((rol) => ({ ...rol, wachtwoord: 'ander-wachtwoord-456' })),
  })
  const login = (password: string) => {
    const pool = createPool({ ...connection, user: own('b'), password, applicationName: 'proef', max: 1 })
    pools.push(pool)
    return pool.query('select 1 from dienst_b.rij')
  }
  await expect(login(wachtwoord)).rejects.toThrow('password authentication failed')
  await login('ander-wachtwoord-456')
  await prepareDatabase(options)
})

test('a password that could end the statement is refused', async () => {
  const bad = { ...options, eigenaar: { naam: own('e'), wachtwoord: `x'; drop table rij; --` } }
  await expect(prepareDatabase(bad)).rejects.toThrow('letters, digits')
})
