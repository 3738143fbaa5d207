import { testDatabase } from '@wijkhub/builders/postgres'
import { beforeEach, expect, test } from 'vitest'
import { migrateLogboek } from '../migreer.ts'
import type { Regel } from '../regel/regel.ts'
import { samenSchrijven } from './samen.ts'

const { pool } = await testDatabase()
await migrateLogboek({ pool })
beforeEach(() => pool.query('delete from logboek.regel'))

const regel = (over: Partial<Regel> = {}): Regel => ({
  op: '2026-11-29T10:00:00Z',
  verwerking: 'huishouden-lezen',
  handeling: 'lezen',
  status: 'Ok',
  huishoudens: [],
  betrokkenen: [],
  velden: [],
  ...over,
})

test('lines asked for while one is under way stand in one transaction, each before its answer', async () => {
  const schrijf = samenSchrijven(pool, 'proef')
  await Promise.all(Array.from({ length: 250 }, (_, aantal) => schrijf(regel({ aantal }))))
  const { rows } = await pool.query<{ regels: number }>(
    'select count(*)::integer as regels from logboek.regel group by xid order by xid',
  )
  expect(rows.map(({ regels }) => regels)).toEqual([1, 200, 49])
})

test('who asks again gets a statement again after one that failed, and whoever failed hears it', async () => {
  const schrijf = samenSchrijven(pool, 'proef')
  const stuk = schrijf(regel({ status: 'stuk' as 'Ok' }))
  await expect(stuk).rejects.toThrow('check constraint')
  await schrijf(regel())
  const { rows } = await pool.query('select dienst, status from logboek.regel')
  expect(rows).toEqual([{ dienst: 'proef', status: 'Ok' }])
})
