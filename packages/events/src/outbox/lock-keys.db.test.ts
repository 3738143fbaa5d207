import { inTransaction } from '@wijkhub/postgres'
import { createScratchDatabase } from '@wijkhub/builders/scratch'
import { expect, test } from 'vitest'
import { lockKeys } from './lock-keys.ts'

test('every key of a call is locked until the transaction ends', async () => {
  const database = await createScratchDatabase()
  try {
    const keys = ['een', 'twee', 'drie']
    const free = async (key: string) => {
      const { rows } = await database.pool.query<{ free: boolean }>(
        'select pg_try_advisory_xact_lock(hashtextextended($1, 7768)) as free',
        [key],
      )
      return rows[0]!.free
    }
    await inTransaction(database.pool, async (tx) => {
      await lockKeys(tx, keys)
      for (const key of keys) expect([key, await free(key)]).toEqual([key, false])
    })
    for (const key of keys) expect([key, await free(key)]).toEqual([key, true])
  } finally {
    await database.close()
  }
})
