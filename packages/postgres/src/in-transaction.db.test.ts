import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPool, inTransaction, isCommitUnknown, isTransient } from './postgres.ts'
import { createScratchDatabase } from '@wijkhub/builders/scratch'

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

test('only a commit whose answer got lost leaves it unknown whether it was stored', async () => {
  const failureOf = async (work: Promise<unknown>) => work.then(() => undefined).catch((error: unknown) => error)
  const own = createPool({ ...connection, applicationName: 'test-commit', onError: () => {} })
  const add = `update teller set stand = stand + 1 where id = 1`

  const lostBefore = await failureOf(
    inTransaction(own, async (tx) => {
      await tx.query(add)
      await tx.query('select pg_terminate_backend(pg_backend_pid())')
    }),
  )
  expect([isTransient(lostBefore), isCommitUnknown(lostBefore)]).toEqual([true, false])

  // A deferred constraint refuses at the commit itself, and that is an answer.
  await pool.query('create table later (id int unique deferrable initially deferred)')
  const refused = await failureOf(inTransaction(own, (tx) => tx.query('insert into later values (1), (1)')))
  expect((refused as { code?: string }).code).toBe('23505')
  expect(isCommitUnknown(refused)).toBe(false)

  // A commit that takes its time, and a connection that ends meanwhile.
  await pool.query(`create function wait() returns trigger language plpgsql as 'begin perform pg_sleep(20); return null; end';
    create constraint trigger slow after insert on later deferrable initially deferred for each row execute function wait()`)
  const lost = failureOf(inTransaction(own, (tx) => tx.query('insert into later values (2)')))
  const pidOf = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'test-commit' and query = 'commit' and state = 'active'`
  await expect.poll(async () => (await pool.query(pidOf)).rowCount).toBe(1)
  expect([isTransient(await lost), isCommitUnknown(await lost)]).toEqual([true, true])
  await own.end()

  const nobody = createPool({ ...connection, port: 1, applicationName: 'test-commit' })
  const neverSent = await failureOf(inTransaction(nobody, (tx) => tx.query(add)))
  expect([isTransient(neverSent), isCommitUnknown(neverSent)]).toEqual([true, false])
  await nobody.end()
})
