import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPool, inTransaction } from './postgres.ts'
import { createScratchDatabase } from './scratch-database.ts'

const { pool, connection, close } = await createScratchDatabase()
afterAll(close)

beforeAll(() =>
  pool.query('create table teller (id int primary key, stand int not null); insert into teller values (1, 0), (2, 0)'),
)

async function stand(id: number): Promise<number> {
  const { rows } = await pool.query('select stand from teller where id = $1', [id])
  return rows[0].stand
}

test('what rejects is rolled back', async () => {
  const refused = inTransaction(pool, async (tx) => {
    await tx.query('update teller set stand = 99 where id = 1')
    throw new Error('refused')
  })
  await expect(refused).rejects.toThrow('refused')
  expect(await stand(1)).toBe(0)
})

test('a deadlock is retried until both are done', async () => {
  const both = [
    [1, 2],
    [2, 1],
  ].map(([first, second]) => {
    return inTransaction(pool, async (tx) => {
      await tx.query('update teller set stand = stand + 1 where id = $1', [first])
      await tx.query('select pg_sleep(0.05)')
      await tx.query('update teller set stand = stand + 1 where id = $1', [second])
    })
  })
  await Promise.all(both)
  expect(await stand(1)).toBe(2)
})

test('serializable increments at the same time all count', async () => {
  const before = await stand(2)
  const one = () =>
    inTransaction(
      pool,
      async (tx) => {
        const { rows } = await tx.query('select stand from teller where id = 2')
        await tx.query('update teller set stand = $1 where id = 2', [rows[0].stand + 1])
      },
      { isolation: 'serializable', attempts: 50 },
    )
  await Promise.all(Array.from({ length: 6 }, one))
  expect(await stand(2)).toBe(before + 6)
})

test('a checked-out connection whose server side dies reports an error and ends nothing else', async () => {
  const errors: Error[] = []
  const own = createPool({ ...connection, applicationName: 'test-lost', onError: (error) => errors.push(error) })
  const client = await own.connect()
  const { rows } = await client.query('select pg_backend_pid() as pid')
  await pool.query('select pg_terminate_backend($1)', [rows[0].pid])
  await expect.poll(() => errors.length).toBeGreaterThan(0)
  client.release(true)
  expect((await own.query('select 1 as een')).rows).toEqual([{ een: 1 }])
  await own.end()
})

test('dates come back as written, big numbers as strings', async () => {
  const { rows } = await pool.query(
    `select date '1950-03-04' as geboren, 9007199254740993::int8 as groot, pg_current_xact_id() as xid`,
  )
  expect(rows[0].geboren).toBe('1950-03-04')
  expect(rows[0].groot).toBe('9007199254740993')
  expect(rows[0].xid).toMatch(/^\d+$/)
})
