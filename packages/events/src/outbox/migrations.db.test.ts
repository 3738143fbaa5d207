import { dumpSchema } from '@wijkhub/postgres'
import { createScratchDatabase } from '@wijkhub/builders/scratch'
import { afterAll, expect, test } from 'vitest'
import { migrateOutbox } from './outbox.ts'

const database = await createScratchDatabase()
afterAll(() => database.close())

test('schema.sql is what the migrations make', async () => {
  const target = { pool: database.pool, schema: 'eventlog' }
  await migrateOutbox(target)
  expect(await migrateOutbox(target)).toEqual([])
  await expect(await dumpSchema(database.pool, 'eventlog')).toMatchFileSnapshot('../../schema.sql')
})
