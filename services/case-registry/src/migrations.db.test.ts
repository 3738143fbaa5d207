import { dumpSchema } from '@wijkhub/postgres'
import { testDatabase } from '@wijkhub/builders/postgres'
import { expect, test } from 'vitest'
import { service } from './service.ts'

const { pool } = await testDatabase()

test('schema.sql is what the migrations make', async () => {
  await service.migrate({ pool, schema: service.schema })
  expect(await service.migrate({ pool, schema: service.schema })).toEqual([])
  await expect(await dumpSchema(pool, service.schema)).toMatchFileSnapshot('../schema.sql')
})

const id = '0192aaaa-0000-4000-8000-000000000001'

test('a household can have one coordinator at most, whoever writes the row', async () => {
  await pool.query(`insert into registratie.huishouden values ($1, 1, now(), '{}')`, [id])
  const benoem = (organisatie: string) =>
    pool.query('insert into registratie.regisseur values ($1, $2, now(), 1)', [id, organisatie])
  await benoem('kontext')
  await expect(benoem('dock')).rejects.toThrow('regisseur_pkey')
})

test('opening a household gives the transaction no number yet: readers of the log go by it, and the lock comes first', async () => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`select registratie.open_huishouden('{slot}', 'kontext', 'sleutel', $1)`, [id])
    await client.query(
      `select registratie.open_personen('{a,b}', 'kontext', 'sleutel', 'record', '{bsn}', '{"\\\\x01"}', '\\x02')`,
    )
    const { rows } = await client.query('select pg_current_xact_id_if_assigned() as nummer')
    expect(rows).toEqual([{ nummer: null }])
  } finally {
    await client.query('rollback')
    client.release()
  }
})
