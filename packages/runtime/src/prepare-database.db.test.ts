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
  logboek: { naam: own('l'), wachtwoord },
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
  const roles = [...options.rollen.map(({ naam }) => naam), own('l'), options.eigenaar.naam, options.groep]
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

test('a service adds to the log and reads and changes nothing of it; its reader seals and changes no line', async () => {
  const regel = `insert into logboek.regel (op, dienst, verwerking, handeling, status, huishoudens, betrokkenen, velden)
    values (now(), 'a', 'aanmelden', 'wijzigen', 'Ok', '{}', '{}', '{}')`
  const [a, lezer] = [as(own('a')), as(own('l'))]
  await a.query(regel)
  for (const verboden of [
    'select id from logboek.regel',
    'select id from logboek.regel_overig',
    `insert into logboek.schakel (nr) values (1)`,
    `insert into logboek.migratie (name) values ('x')`,
    `update logboek.regel set dienst = 'b'`,
    'delete from logboek.regel',
    'truncate logboek.regel',
    `select logboek.eindig_maanden(now())`,
    'create table logboek.nieuw ()',
  ])
    await expect(a.query(verboden)).rejects.toThrow('permission denied')
  expect((await lezer.query('select dienst from logboek.regel')).rows).toEqual([{ dienst: 'a' }])
  expect((await lezer.query('select logboek.maak_maanden(current_date, 1) as gemaakt')).rows[0].gemaakt).toBe(1)
  for (const verboden of [
    `update logboek.regel set dienst = 'b'`,
    'delete from logboek.regel',
    'delete from logboek.schakel',
  ])
    await expect(lezer.query(verboden)).rejects.toThrow('permission denied')
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
