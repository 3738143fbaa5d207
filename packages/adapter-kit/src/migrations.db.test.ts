import { dumpSchema } from '@wijkhub/postgres'
import { testDatabase } from '@wijkhub/testing/postgres'
import { expect, test } from 'vitest'
import { migrateAdapterService } from './adapter-service.ts'

const { pool } = await testDatabase()

test('schema.sql is what the migrations make', async () => {
  const target = { pool, schema: 'adapter' }
  await migrateAdapterService(target)
  expect(await migrateAdapterService(target)).toEqual([])
  await expect(await dumpSchema(pool, 'adapter')).toMatchFileSnapshot('../schema.sql')
})
