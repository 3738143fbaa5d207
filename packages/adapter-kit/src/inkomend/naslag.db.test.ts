import { randomUUID } from 'node:crypto'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPool, migrate } from '@wijkhub/postgres'
import { createScratchDatabase } from '@wijkhub/builders/scratch'
import { afterAll, expect, test } from 'vitest'
import { migrateAdapterService } from '../adapter-service.ts'
import { bewaarVastgelegd } from './bewaar-vastgelegd.ts'
import { leesNaslag } from './naslag.ts'

const database = await createScratchDatabase()
const schema = 'naslag'
const pool = createPool({ ...database.connection, searchPath: schema, applicationName: 'test' })
afterAll(async () => {
  await pool.end()
  await database.close()
})

test('an installed hub knows the decisions it took in before; what is recorded belongs to one household', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'naslag-'))
  await cp(join(import.meta.dirname, '../../migrations'), folder, {
    recursive: true,
    filter: (path) => !path.endsWith('.sql') || Number(/(\d{4})_[^/]*$/.exec(path)![1]) < 4,
  })
  await migrate({ pool: database.pool, schema, folder, owner: 'adapter-kit' })
  await rm(folder, { recursive: true })
  const [een, ander] = [randomUUID(), randomUUID()]
  const besluit = { inwonerId: randomUUID(), toewijzingNummer: 39200017, aanbiederAgb: '98765432' }
  const document = { besluiten: { [randomUUID()]: { ...besluit, zorgGestartOp: '2026-11-20' } } }
  await pool.query(
    `insert into koppeling (audience, huishouden_id, gewenst, stand, gewenst_op) values
       ('jeugdhulp', $1, $3, null, now()), ('jeugdhulp', $2, null, null, now()), ('cjg', $1, $3, null, now())`,
    [een, ander, document],
  )
  await migrateAdapterService({ pool: database.pool, schema })

  const gelezen = { kenmerk: 'x', vindplaats: { huishoudenId: ander }, sleutels: ['39200017'], bericht: {} }
  const bij = (huishoudenId: string) => ({ audience: 'cjg', huishoudenId })
  const bekend = { sleutel: '39200017', huishoudenId: een, waarde: besluit }
  expect(await leesNaslag(pool, bij(ander), gelezen)).toEqual({ vastgelegd: [bekend], uitgaand: undefined })
  expect((await leesNaslag(pool, bij(een), { ...gelezen, sleutels: [] })).vastgelegd).toEqual([bekend])

  await bewaarVastgelegd(pool, bij(ander), [{ sleutel: '39200017', waarde: {} }])
  expect((await leesNaslag(pool, bij(een), gelezen)).vastgelegd).toEqual([bekend])
  await bewaarVastgelegd(pool, bij(een), [{ sleutel: '39200017', waarde: { ...besluit, einddatum: '2027-01-01' } }])
  expect((await leesNaslag(pool, bij(ander), gelezen)).vastgelegd).toMatchObject([
    { waarde: { einddatum: '2027-01-01' } },
  ])
  // The child lives elsewhere now, or its household went up in another: what is decided next is held against what was last.
  const later = { ...besluit, einddatum: '2027-06-01' }
  await bewaarVastgelegd(pool, bij(ander), [{ sleutel: '39200017', waarde: later, verhuist: true }])
  expect((await leesNaslag(pool, bij(een), gelezen)).vastgelegd).toEqual([
    { sleutel: '39200017', huishoudenId: ander, waarde: later },
  ])
})
